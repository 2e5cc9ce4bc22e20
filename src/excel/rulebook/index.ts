/** The rulebook of a workbook: apart from the rest, as it is fetched when it is first wanted. */
export type { ShownCell } from "../budget/showCell";
export { copyRule, showRule } from "./copyRule";
export { importOverlay } from "./importOverlay";
export { prepareImport, type ImportPreparation, type ImportRefusal } from "./prepareImport";
export { readRulebook, type ImportedAdaptation, type RulebookReading, type RulesReading } from "./readRulebook";
export type { OwnCosts } from "./readState";
export { removeAdaptation, type RemovedAdaptation } from "./removeAdaptation";
export type { RulebookSettings } from "./settings";
