import { useCallback, useRef, useState } from "react";

export type CopyOutcome = "waiting" | "copied" | "by-hand";

/** Copies a text; where the host forbids the clipboard, selects it so that one shortcut is enough. */
export const useCopy = (text: string) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<CopyOutcome>("waiting");

  const copy = useCallback(async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome("by-hand");
    }
  }, [text]);

  return { field, outcome, copy };
};
