import { useCallback, useState } from "react";

/** The text of the pane's one status region: what was last said to those who hear the pane. */
export const useAnnouncer = () => {
  const [announcement, setAnnouncement] = useState("");
  const announce = useCallback((text: string) => setAnnouncement(text), []);
  return { announcement, announce };
};
