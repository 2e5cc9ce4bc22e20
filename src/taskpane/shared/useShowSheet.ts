import { useCallback, useState } from "react";
import type { HostProblem, ShownSheet } from "../../host/paneHost";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";

/** Which sheet was not shown, and why. */
export interface ShowFailure {
  readonly sheet: ShownSheet;
  readonly problem: HostProblem;
}

/** Goes to a sheet of the example, and keeps what prevented it. */
export const useShowSheet = () => {
  const { host, say, announce } = usePane();
  const [pending, setPending] = useState<ShownSheet | null>(null);
  const [failure, setFailure] = useState<ShowFailure | null>(null);

  const show = useCallback(
    async (sheet: ShownSheet) => {
      setPending(sheet);
      setFailure(null);
      const result = await settled(() => host.showSheet(sheet));
      setPending(null);
      if (result.ok) announce(say("success.shown", { name: result.value.sheet }));
      else setFailure({ sheet, problem: result.problem });
    },
    [host, say, announce]
  );

  return { pending, failure, show };
};
