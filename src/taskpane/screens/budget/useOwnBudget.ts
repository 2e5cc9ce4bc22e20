import { useCallback, useEffect, useState } from "react";
import type { Rulebook } from "../../../domain/eligibility";
import type { Problem, Result } from "../../../domain/shared";
import type { BudgetReading, CostSheetLine } from "../../host/budgetHost";
import type { HostProblem } from "../../host/paneHost";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";

/** Our costs, once they are read and a rulebook answers them. */
export interface ReadBudget {
  readonly table: string;
  readonly lines: readonly CostSheetLine[];
  readonly rulebook: Rulebook;
  readonly recorded: Result<number, HostProblem>;
}

/** Where the reading of our costs stands; "empty" where the workbook has no sheet of costs. */
export type OwnBudget =
  | { readonly kind: "reading" }
  | { readonly kind: "empty" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "failed"; readonly problem: HostProblem }
  | { readonly kind: "ready"; readonly budget: ReadBudget };

const read = ({ table, lines, rulebook, recorded }: BudgetReading): OwnBudget =>
  rulebook.ok
    ? { kind: "ready", budget: { table, lines, rulebook: rulebook.value, recorded } }
    : { kind: "refused", problem: rulebook.problem };

const failed = (problem: HostProblem): OwnBudget =>
  problem.code === "sheet-missing" ? { kind: "empty" } : { kind: "failed", problem };

/** Reads our costs as soon as they are wanted, and again when asked. */
export const useOwnBudget = () => {
  const { host } = usePane();
  const [own, setOwn] = useState<OwnBudget>({ kind: "reading" });
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let wanted = true;
    void settled(() => host.budget.read()).then((result) => {
      if (wanted) setOwn(result.ok ? read(result.value) : failed(result.problem));
    });
    return () => {
      wanted = false;
    };
  }, [host, attempt]);

  const run = useCallback(() => {
    setOwn({ kind: "reading" });
    setAttempt((count) => count + 1);
  }, []);

  /** Puts the lines as they are now in the place of those that were read. */
  const setLines = useCallback(
    (lines: readonly CostSheetLine[]) =>
      setOwn((before) => (before.kind === "ready" ? { ...before, budget: { ...before.budget, lines } } : before)),
    []
  );

  return { own, run, setLines };
};
