import { useCallback, useEffect, useRef, useState } from "react";
import { rowId } from "./lineWays";

/** The heading of the list, which takes the focus where no line does. */
export const LIST_TITLE = "budget-list";

/** Gives the focus to the first of these that is on the screen, once the list has followed a change. */
export const useLineFocus = () => {
  const [candidates, setCandidates] = useState<readonly string[]>([]);
  const wanted = useRef(false);

  const focusOn = useCallback((lines: readonly number[], groups: readonly string[] = []) => {
    wanted.current = true;
    setCandidates([...lines.map(rowId), ...groups.map((key) => `budget-group-${key}`), LIST_TITLE]);
  }, []);

  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    candidates
      .map((id) => document.getElementById(id))
      .find((element) => element !== null)
      ?.focus();
  }, [candidates]);

  return focusOn;
};
