import type { ReactNode } from "react";
import type { BudgetLine, ReviewedLine } from "../../../domain/budgetCheck";

/** What can be done with the lines of a list. */
export interface LineWays<Line extends BudgetLine> {
  /** What a line is told apart by. */
  readonly idOf: (line: Line) => number;
  /** The line that is open, by its id; null where none is. */
  readonly open: number | null;
  /** Opens a line and goes to its cell, or closes it. */
  readonly onToggle: (line: Line) => void;
  readonly onShow: (line: Line) => void;
  /** What is offered under the proof of an open line. */
  readonly actions: (reviewed: ReviewedLine<Line>) => ReactNode;
}

/** The id of the row of a line, to give it the focus. */
export const rowId = (id: number): string => `budget-line-${id}`;
