import { useCallback, useState } from "react";
import type { HostProblem, SheetTarget } from "../host/paneHost";
import { settled } from "../host/problem";
import { usePane } from "./PaneContext";

/** Which sheet was not shown, and why. */
export interface ShowFailure {
  readonly target: SheetTarget;
  readonly problem: HostProblem;
}

/** What a sheet that is asked for is known by: its key or its name. */
export const targetName = (target: SheetTarget): string => ("key" in target ? target.key : target.name);

/** Goes to a sheet of the workbook, and keeps what prevented it. */
export const useShowSheet = () => {
  const { host, say, announce } = usePane();
  const [pending, setPending] = useState<string | null>(null);
  const [failure, setFailure] = useState<ShowFailure | null>(null);

  const show = useCallback(
    async (target: SheetTarget) => {
      setPending(targetName(target));
      setFailure(null);
      const result = await settled(() => host.showSheet(target));
      setPending(null);
      if (result.ok) announce(say("success.shown", { name: result.value.sheet }));
      else setFailure({ target, problem: result.problem });
    },
    [host, say, announce]
  );

  return { pending, failure, show };
};
