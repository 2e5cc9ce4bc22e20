export { EDITION, editionText } from "./edition";
export { inForce, type Circumstances } from "./inForce";
export { parseRulebook } from "./parseRulebook";
export type { Clause, Rule, Rulebook, Status } from "./rulebook";
