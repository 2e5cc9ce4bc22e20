export { classify } from "./classify";
export { EDITION, editionText } from "./edition";
export { explain } from "./explain";
export { guideUsh2020 } from "./guideUsh2020";
export { inForce, type Circumstances } from "./inForce";
export { parseRulebook } from "./parseRulebook";
export { POSTES, type Poste } from "./postes";
export { STATUSES, type Clause, type Rule, type Rulebook, type Status } from "./rulebook";
export type { CostLine, DecidingWords, Verdict } from "./verdict";
