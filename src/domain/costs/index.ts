export { costAmount } from "./costAmount";
export type { CostColumnDeclaration, CostColumnKind, CostListKey } from "./costColumn";
export type { CostColumnKey } from "./costColumns";
export { COST_COLUMNS, costHeaderOf } from "./costColumns";
export { COST_LISTS } from "./costLists";
export { isTotalLabel, type LineColumnKey, linePlaces, type LinePlaces } from "./costTable";
export { lineColumns } from "./lineColumns";
export type { StatusCells } from "./retainedStatus";
export { assietteOf, horsAssietteOf, retainedStatus, statusNamed } from "./retainedStatus";
