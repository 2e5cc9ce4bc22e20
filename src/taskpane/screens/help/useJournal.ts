import { useCallback, useEffect, useState } from "react";
import type { HostProblem, JournalEntry } from "../../host/paneHost";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";

type Journal =
  | { readonly kind: "reading" }
  | { readonly kind: "ready"; readonly entries: readonly JournalEntry[] }
  | { readonly kind: "failed"; readonly problem: HostProblem };

/** Reads what the add-in changed in this workbook; the latest comes first. */
export const useJournal = () => {
  const { host } = usePane();
  const [journal, setJournal] = useState<Journal>({ kind: "reading" });
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let wanted = true;
    void settled(() => host.readJournal()).then((result) => {
      if (!wanted) return;
      setJournal(
        result.ok
          ? { kind: "ready", entries: [...result.value].reverse() }
          : { kind: "failed", problem: result.problem }
      );
    });
    return () => {
      wanted = false;
    };
  }, [host, attempt]);

  const retry = useCallback(() => {
    setJournal({ kind: "reading" });
    setAttempt((count) => count + 1);
  }, []);

  return { journal, retry };
};
