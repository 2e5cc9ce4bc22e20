export { classify } from "./classify";
export { STATUSES } from "./clauses";
export { explain } from "./explain";
export { guideUsh2020 } from "./guideUsh2020";
export { POSTES, type Poste } from "./postes";
export * from "./rulebook";
export { rulesKnowing } from "./rulesKnowing";
export type { CostLine, DecidingWords, Verdict } from "./verdict";
