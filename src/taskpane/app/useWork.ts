import { useCallback, useRef, useState } from "react";
import type { HostProblem, Order, PaneHost, ScaffoldReport, Step } from "../host/paneHost";
import { settled } from "../host/problem";

/** Where the work asked of Excel stands. */
export type Work =
  | { readonly kind: "running"; readonly order: Order; readonly step: Step | null; readonly cancelling: boolean }
  | { readonly kind: "done"; readonly order: Order; readonly report: ScaffoldReport }
  | { readonly kind: "failed"; readonly order: Order; readonly problem: HostProblem };

interface Run {
  cancelled: boolean;
}

/** Carries out one order at a time in Excel and follows it; cancelling takes effect between two requests. */
export const useWork = (host: PaneHost) => {
  const [work, setWork] = useState<Work | null>(null);
  const run = useRef<Run | null>(null);

  const start = useCallback(
    async (order: Order) => {
      if (run.current !== null) return;
      const mine: Run = { cancelled: false };
      run.current = mine;
      setWork({ kind: "running", order, step: null, cancelling: false });
      const result = await settled(() =>
        host.run(order, {
          onStep: (step) => setWork({ kind: "running", order, step, cancelling: mine.cancelled }),
          isCancelled: () => mine.cancelled,
        })
      );
      run.current = null;
      setWork(
        result.ok ? { kind: "done", order, report: result.value } : { kind: "failed", order, problem: result.problem }
      );
    },
    [host]
  );

  const cancel = useCallback(() => {
    if (run.current === null) return;
    run.current.cancelled = true;
    setWork((now) => (now?.kind === "running" ? { ...now, cancelling: true } : now));
  }, []);

  return { work, start, cancel };
};
