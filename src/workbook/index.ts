export { acceptanceData, acceptanceDefinition, observedCell } from "./acceptance/acceptanceDefinition";
export type { Assumption, ReadingKey } from "./acceptance/assumptions";
export { ASSUMPTIONS } from "./acceptance/assumptions";
export type { Target } from "./compile/compile";
export { compile } from "./compile/compile";
export type { PresentList, PresentTable, PresentWorkbook } from "./compile/present";
export { withSheetNames } from "./compile/sheetNames";
export { NOTHING_PRESENT } from "./compile/present";
export type { TakenNames } from "./compile/freeNames";
export { NOTHING_TAKEN } from "./compile/freeNames";
export type { ListData, Row, SheetDefinition, WorkbookData, WorkbookDefinition } from "./definition/definition";
export { WORKBOOK_PARTS, type WorkbookPart } from "./definition/parts";
export type { BuildContext } from "./compose/context";
export { WORKBOOK_ID, WORKBOOK_VERSION, workbookDefinition } from "./compose/workbookDefinition";
export { CHECKS, type Check } from "./checks";
export { emptyContent, exampleContent, type Making } from "./data/contents";
export { fieldValue, partnerRows } from "./data/projectData";
export { recordedAnswers, type Recorded } from "./data/recordedAnswers";
export { costAnswer, quarterCount, type WorkbookContent, workbookData } from "./data/workbookData";
export {
  areaOf,
  cellAddress,
  columnLetters,
  moved,
  placeOf,
  quotedSheet,
  rangeAddress,
  type Place,
} from "./plan/address";
export { fieldNameKey, LABEL_SEPARATOR, SINGLE_FIELDS, type SingleField } from "./sheets/projectFields";
export {
  LISTS_ROW,
  PROJECT_TABLES,
  RULEBOOK_CELL_KEYS,
  RULEBOOK_CELLS,
  type RulebookCell,
  rulebookHeaderOf,
  rulebookNameKey,
  type ProjectTableKey,
  SHARED_SHEETS,
  SHEET_OF_PART,
  tableKeyed,
} from "./sheets/landmarks";
export { SHEET_NAMES, SHEET_ORDER, type SheetKey } from "./sheets/sheetNames";
export { joinBlocks, type Block } from "./plan/joinBlocks";
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
export { migrated, type OldContent, type OldTable } from "./migrations/migrate";
export { MIGRATIONS, updateTitles } from "./migrations/steps";
export { ADAPTATION_KEY, readKeptAdaptation, type KeptAdaptation } from "./kept/keptAdaptation";
export { JOURNAL_KEY, readEntries, readKept, settingKeyOf, withEntry, type JournalEntry, type Kept } from "./kept/kept";
