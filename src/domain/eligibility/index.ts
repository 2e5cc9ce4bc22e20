export { EDITION } from "./builtInEdition";
export { classify } from "./classify";
export { STATUSES } from "./clauses";
export {
  compareEditions,
  type EditionComparison,
  type EditionTotals,
  type LineChange,
  type PricedLine,
} from "./compareEditions";
export { explain } from "./explain";
export { guideUsh2020 } from "./guideUsh2020";
export { POSTES, type Poste } from "./postes";
export * from "./rulebook";
export { rulesKnowing } from "./rulesKnowing";
export type { CostLine, DecidingWords, Verdict } from "./verdict";
