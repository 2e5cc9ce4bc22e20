export { CHANGE_BY_CLAUSE, type Change } from "./byClause";
export { accountAloneChange, completedChange, contradictionChange } from "./byEvidence";
