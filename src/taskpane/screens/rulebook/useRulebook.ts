import { useCallback, useEffect, useState } from "react";
import type { HostProblem } from "../../host/paneHost";
import { settled } from "../../host/problem";
import type { RulebookReading } from "../../host/rulebookHost";
import { usePane } from "../../shared/PaneContext";

/** Where the reading of the rulebook of the workbook stands. */
export type RulebookState =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly problem: HostProblem }
  | { readonly kind: "ready"; readonly reading: RulebookReading };

/** Reads the rulebook as soon as it is wanted, and again when asked. */
export const useRulebook = () => {
  const { host } = usePane();
  const [state, setState] = useState<RulebookState>({ kind: "reading" });
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let wanted = true;
    void settled(() => host.rulebook.read()).then((result) => {
      if (!wanted) return;
      setState(result.ok ? { kind: "ready", reading: result.value } : { kind: "failed", problem: result.problem });
    });
    return () => {
      wanted = false;
    };
  }, [host, attempt]);

  const readAgain = useCallback(() => {
    setState({ kind: "reading" });
    setAttempt((count) => count + 1);
  }, []);

  return { state, readAgain };
};
