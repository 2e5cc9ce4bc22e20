import { useCallback, useEffect, useState } from "react";
import type { CheckReport, HostProblem } from "../../host/paneHost";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";

/** Where the check stands; "empty" where the workbook has no sheets of ours. */
type Check =
  | { readonly kind: "running" }
  | { readonly kind: "empty" }
  | { readonly kind: "failed"; readonly problem: HostProblem }
  | { readonly kind: "done"; readonly report: CheckReport };

const failed = (problem: HostProblem): Check =>
  problem.code === "sheet-missing" ? { kind: "empty" } : { kind: "failed", problem };

/** Checks the workbook as soon as the screen is there, and again when asked. */
export const useCheck = () => {
  const { host, say, announce } = usePane();
  const [check, setCheck] = useState<Check>({ kind: "running" });
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let wanted = true;
    void settled(() => host.check()).then((result) => {
      if (!wanted) return;
      setCheck(result.ok ? { kind: "done", report: result.value } : failed(result.problem));
      if (!result.ok) return;
      const count = result.value.lines.filter(({ state }) => state === "to-check").length;
      announce(count === 0 ? say("check.allGood") : say("check.toSee", { count }));
    });
    return () => {
      wanted = false;
    };
  }, [host, say, announce, attempt]);

  const run = useCallback(() => {
    setCheck({ kind: "running" });
    setAttempt((count) => count + 1);
  }, []);

  return { check, run };
};
