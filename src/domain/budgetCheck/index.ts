export { frenchEuros } from "./frenchText";
export { REVIEW_GROUPS, type ReviewGroupKey } from "./groups";
export { proposedLabels } from "./proposedLabels";
export {
  guessColumns,
  guessHeaderRow,
  rangeLines,
  textOfCell,
  type RangeColumns,
  type RangeLine,
  type RangeLines,
} from "./rangeLines";
export {
  groupsOf,
  reviewBudget,
  type BudgetLine,
  type BudgetReview,
  type ReviewedLine,
  type ReviewGroup,
  type ReviewState,
  type StatusTotal,
} from "./review";
export { secondAmount, splitCost, type CostTerms, type SplitPart, type SplitRequest, type SplitSource } from "./split";
