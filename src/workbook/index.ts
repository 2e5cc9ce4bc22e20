export { acceptanceData, acceptanceDefinition, observedCell } from "./acceptance/acceptanceDefinition";
export type { Assumption, ReadingKey } from "./acceptance/assumptions";
export { ASSUMPTIONS } from "./acceptance/assumptions";
export type { Target } from "./compile/compile";
export { compile } from "./compile/compile";
export type { PresentList, PresentTable, PresentWorkbook } from "./compile/present";
export { NOTHING_PRESENT } from "./compile/present";
export type { TakenNames } from "./compile/freeNames";
export { NOTHING_TAKEN } from "./compile/freeNames";
export type { ListData, Row, SheetDefinition, WorkbookData, WorkbookDefinition } from "./definition/definition";
export { WORKBOOK_PARTS, type WorkbookPart } from "./definition/parts";
export { exampleData } from "./example/exampleData";
export { exampleDefinition } from "./example/exampleDefinition";
export { areaOf, cellAddress, moved, placeOf, quotedSheet, rangeAddress } from "./plan/address";
export { joinRanges } from "./plan/joinRanges";
export type {
  Plan,
  PlanChart,
  PlanCondition,
  PlanFormula,
  PlanName,
  PlanSeries,
  PlanSheet,
  PlanTable,
  PlanValidation,
  PlanValue,
} from "./plan/plan";
export type { NumberFormat, Style, StyleName } from "./plan/styles";
export { NUMBER_FORMATS, STYLES } from "./plan/styles";
