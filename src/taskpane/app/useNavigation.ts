import { useCallback, useState } from "react";
import type { HelpSection } from "../screens/help/sections";

export type Place =
  { readonly kind: "home" } | { readonly kind: "work" } | { readonly kind: "help"; readonly section: HelpSection };

/** Which screen is shown. The first one leaves the focus in the grid; every later one takes it to its title. */
export const useNavigation = () => {
  const [place, setPlace] = useState<Place>({ kind: "home" });
  const [hasMoved, setHasMoved] = useState(false);
  const go = useCallback((next: Place) => {
    setHasMoved(true);
    setPlace(next);
  }, []);
  return { place, hasMoved, go };
};
