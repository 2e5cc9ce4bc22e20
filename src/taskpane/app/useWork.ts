import { useCallback, useRef, useState } from "react";
import type { HostProblem, PaneHost, Task, ScaffoldReport, Step } from "../host/paneHost";
import { settled } from "../host/problem";

/** Where the work asked of Excel stands. */
export type Work =
  | { readonly kind: "running"; readonly task: Task; readonly step: Step | null; readonly cancelling: boolean }
  | { readonly kind: "done"; readonly task: Task; readonly report: ScaffoldReport }
  | { readonly kind: "failed"; readonly task: Task; readonly problem: HostProblem };

interface Order {
  cancelled: boolean;
}

/** Runs one task at a time in Excel and follows it; cancelling takes effect between two requests. */
export const useWork = (host: PaneHost) => {
  const [work, setWork] = useState<Work | null>(null);
  const order = useRef<Order | null>(null);

  const start = useCallback(
    async (task: Task) => {
      if (order.current !== null) return;
      const mine: Order = { cancelled: false };
      order.current = mine;
      setWork({ kind: "running", task, step: null, cancelling: false });
      const result = await settled(() =>
        host.run(task, {
          onStep: (step) => setWork({ kind: "running", task, step, cancelling: mine.cancelled }),
          isCancelled: () => mine.cancelled,
        })
      );
      order.current = null;
      setWork(
        result.ok ? { kind: "done", task, report: result.value } : { kind: "failed", task, problem: result.problem }
      );
    },
    [host]
  );

  const cancel = useCallback(() => {
    if (order.current === null) return;
    order.current.cancelled = true;
    setWork((now) => (now?.kind === "running" ? { ...now, cancelling: true } : now));
  }, []);

  return { work, start, cancel };
};
