import { useCallback, useState } from "react";
import type { HostProblem, ShownSheet } from "../../host/paneHost";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";

/** Why a sheet was not shown: Excel refused, or the sheet is no longer there. */
export type ShowFailure =
  | { readonly kind: "refused"; readonly sheet: ShownSheet; readonly problem: HostProblem }
  | { readonly kind: "missing" };

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
      if (!result.ok) setFailure({ kind: "refused", sheet, problem: result.problem });
      else if (result.value.sheet === null) setFailure({ kind: "missing" });
      else announce(say("success.shown", { name: result.value.sheet }));
    },
    [host, say, announce]
  );

  return { pending, failure, show };
};
