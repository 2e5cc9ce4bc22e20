import { useEffect, useState } from "react";
import type { Language } from "../../../locales";
import { rulebookEdition } from "../../rulebook";

/** Name and edition of the rulebook in force, or null while it is being read. */
export const useRulebookEdition = (language: Language): string | null => {
  const [edition, setEdition] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void rulebookEdition(language).then((text) => {
      if (wanted) setEdition(text);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return edition;
};
