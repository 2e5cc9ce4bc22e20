import { useCallback, useRef, useState } from "react";
import type { Result } from "../../../domain/shared";
import type { BudgetChange, CostSheetLine } from "../../host/budgetHost";
import type { HostProblem } from "../../host/paneHost";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";

/** What was changed last, in words, and how to take it back. */
export interface LastChange {
  readonly text: string;
  readonly change: BudgetChange;
}

/** Why the last thing asked was not done. */
export interface ChangeFailure {
  readonly what: "budget.notWritten" | "budget.notUndone";
  readonly problem: HostProblem;
}

/** Writes one thing at a time, says it, and keeps the way back from the last one. */
export const useChanges = (onUndone: (lines: readonly CostSheetLine[]) => void) => {
  const { host, say, announce } = usePane();
  const [isPending, setIsPending] = useState(false);
  const [last, setLast] = useState<LastChange | null>(null);
  const [failure, setFailure] = useState<ChangeFailure | null>(null);
  const isBusy = useRef(false);

  /** Asks one thing; a second one asked meanwhile is not heard. */
  const alone = useCallback(
    async <Value>(
      what: ChangeFailure["what"],
      ask: () => Promise<Result<Value, HostProblem>>,
      then: (value: Value) => void
    ) => {
      if (isBusy.current) return;
      isBusy.current = true;
      setIsPending(true);
      setFailure(null);
      const result = await settled(ask);
      isBusy.current = false;
      setIsPending(false);
      if (result.ok) then(result.value);
      else setFailure({ what, problem: result.problem });
    },
    []
  );

  const write = useCallback(
    <Value>(
      ask: () => Promise<Result<Value, HostProblem>>,
      then: (value: Value) => { readonly text: string; readonly change: BudgetChange }
    ) =>
      alone("budget.notWritten", ask, (value) => {
        const done = then(value);
        setLast(done);
        announce(done.text);
      }),
    [alone, announce]
  );

  const undo = useCallback(
    ({ change }: LastChange) =>
      alone(
        "budget.notUndone",
        () => host.budget.undo(change),
        (lines) => {
          setLast(null);
          announce(say("budget.done.undone"));
          onUndone(lines);
        }
      ),
    [alone, host, say, announce, onUndone]
  );

  /** Leaves the last failure. */
  const dismiss = useCallback(() => setFailure(null), []);

  return { isPending, last, failure, write, undo, dismiss };
};
