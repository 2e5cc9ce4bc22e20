import { useCallback, useState } from "react";
import type { Result } from "../../../domain/shared";
import type { ShownCell } from "../../host/budgetHost";
import type { HostProblem } from "../../host/paneHost";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";

/** Goes to a cell, says it, and keeps what prevented it. */
export const useShowRule = () => {
  const { say, announce } = usePane();
  const [failure, setFailure] = useState<HostProblem | null>(null);
  const [isPending, setIsPending] = useState(false);

  const show = useCallback(
    async (ask: () => Promise<Result<ShownCell, HostProblem>>, saying?: (cell: ShownCell) => string) => {
      setFailure(null);
      setIsPending(true);
      const result = await settled(ask);
      setIsPending(false);
      if (result.ok) announce(saying === undefined ? say("rulebook.shown", { ...result.value }) : saying(result.value));
      else setFailure(result.problem);
    },
    [say, announce]
  );

  return { failure, isPending, show };
};
