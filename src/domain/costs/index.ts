export { costAmount } from "./costAmount";
export type { CostColumnDeclaration, CostColumnKind, CostListKey } from "./costColumn";
export type { CostColumnKey } from "./costColumns";
export { COST_COLUMNS, costHeaderOf } from "./costColumns";
export { COST_LISTS } from "./costLists";
export type { StatusCells } from "./retainedStatus";
export { assietteOf, horsAssietteOf, retainedStatus, statusNamed } from "./retainedStatus";
