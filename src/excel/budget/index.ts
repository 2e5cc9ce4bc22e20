/** The check of a budget: apart from the rest, as it is fetched when it is first wanted. */
export type { BudgetChange, ChangedBudget } from "./changes";
export type { CostSheetLine } from "./costTable";
export { decideLine, type Decision } from "./decideLine";
export { readBudget, type BudgetReading } from "./readBudget";
export { MOST_COLUMNS, MOST_ROWS, readSelection, type SelectedRange } from "./readSelection";
export { showCell, showLine, type ShownCell } from "./showCell";
export { splitLine } from "./splitLine";
export { undoChange } from "./undoChange";
export { writeAnswers, type RowAnswer } from "./writeAnswers";
