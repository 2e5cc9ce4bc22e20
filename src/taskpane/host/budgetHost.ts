import type { SplitPart } from "../../domain/budgetCheck";
import type { Rulebook } from "../../domain/eligibility";
import type { Result } from "../../domain/shared";
import type { HostProblem } from "../../excel";
import type {
  BudgetChange,
  BudgetReading,
  ChangedBudget,
  CostSheetLine,
  Decision,
  RowAnswer,
  SelectedRange,
  ShownCell,
} from "../../excel/budget";

export type {
  BudgetChange,
  BudgetReading,
  ChangedBudget,
  CostSheetLine,
  Decision,
  RowAnswer,
  SelectedRange,
  ShownCell,
} from "../../excel/budget";

/** The spreadsheet as the check of a budget sees it. Lines are found again by what they hold, never by their row. */
export interface BudgetHost {
  /** Reads our costs with the rulebook in force, and records the answers that changed. */
  readonly read: () => Promise<Result<BudgetReading, HostProblem>>;
  /** Reads the selected cells of any workbook; nothing is written. */
  readonly readSelection: () => Promise<Result<SelectedRange, HostProblem>>;
  /** Goes to a cell, by the id or the name of its sheet. */
  readonly showCell: (sheet: string, address: string) => Promise<Result<ShownCell, HostProblem>>;
  /** Goes to the label of a line of our costs. */
  readonly showLine: (table: string, line: CostSheetLine) => Promise<Result<ShownCell, HostProblem>>;
  /** Writes a decision and its justification on a line. */
  readonly decide: (
    table: string,
    line: CostSheetLine,
    decision: Decision
  ) => Promise<Result<ChangedBudget, HostProblem>>;
  /** Puts two lines in the place of one. */
  readonly split: (
    table: string,
    line: CostSheetLine,
    parts: readonly [SplitPart, SplitPart],
    rulebook: Rulebook
  ) => Promise<Result<ChangedBudget, HostProblem>>;
  /** Writes statuses and reasons to the right of a range. */
  readonly writeAnswers: (
    range: SelectedRange,
    answers: readonly RowAnswer[],
    headerRow: number | null
  ) => Promise<Result<BudgetChange, HostProblem>>;
  /** Takes the last change back where the cells still hold what was written; the lines of our costs as they are then. */
  readonly undo: (change: BudgetChange) => Promise<Result<readonly CostSheetLine[], HostProblem>>;
}
