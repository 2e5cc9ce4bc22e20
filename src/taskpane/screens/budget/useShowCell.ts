import { useCallback, useState } from "react";
import type { Result } from "../../../domain/shared";
import type { ShownCell } from "../../host/budgetHost";
import type { HostProblem } from "../../host/paneHost";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";

/** Goes to a cell, and keeps what prevented it. */
export const useShowCell = () => {
  const { say, announce } = usePane();
  const [failure, setFailure] = useState<HostProblem | null>(null);

  const show = useCallback(
    async (ask: () => Promise<Result<ShownCell, HostProblem>>) => {
      setFailure(null);
      const result = await settled(ask);
      if (result.ok) announce(say("budget.shown", { ...result.value }));
      else setFailure(result.problem);
    },
    [say, announce]
  );

  const forget = useCallback(() => setFailure(null), []);

  return { failure, show, forget };
};
