import { useCallback, useEffect, useState } from "react";
import { rulebookEdition } from "../../rulebook";
import type { Pane } from "../../shared/PaneContext";
import { diagnosticLines } from "./diagnosticLines";

type Diagnostics =
  { readonly kind: "reading" } | { readonly kind: "ready"; readonly text: string } | { readonly kind: "failed" };

const readDiagnostics = async (pane: Pane): Promise<Diagnostics> => {
  try {
    const [rulebook, excel] = await Promise.all([rulebookEdition(pane.language), pane.host.readFacts()]);
    const lines = diagnosticLines(pane, rulebook, excel);
    return {
      kind: "ready",
      text: lines.map(([label, value]) => pane.say("diagnostics.line", { label, value })).join("\n"),
    };
  } catch {
    return { kind: "failed" };
  }
};

/** Reads the facts about the pane and about Excel, one a line. */
export const useDiagnostics = (pane: Pane) => {
  const [state, setState] = useState<Diagnostics>({ kind: "reading" });
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let wanted = true;
    void readDiagnostics(pane).then((next) => {
      if (wanted) setState(next);
    });
    return () => {
      wanted = false;
    };
  }, [pane, attempt]);

  const retry = useCallback(() => {
    setState({ kind: "reading" });
    setAttempt((count) => count + 1);
  }, []);

  return { state, retry };
};
