import type { BudgetLine, ReviewedLine } from "../../../domain/budgetCheck";

/** Which lines are shown. */
export type Filter = "to-review" | "decided" | "all";

/** The lines that a filter keeps, in their order. */
export const filtered = <Line extends BudgetLine>(
  lines: readonly ReviewedLine<Line>[],
  filter: Filter
): readonly ReviewedLine<Line>[] => (filter === "all" ? lines : lines.filter(({ state }) => state === filter));
