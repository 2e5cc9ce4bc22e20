import { useState } from "react";

/**
 * Lets Tab go on from a text that was given the focus.
 * Excel on the web moves the focus itself, from a place that Tab can reach: from any other, Tab leaves the pane.
 */
export const useTabStop = () => {
  const [hasFocus, setHasFocus] = useState(false);
  return { tabIndex: hasFocus ? 0 : -1, onFocus: () => setHasFocus(true), onBlur: () => setHasFocus(false) };
};
