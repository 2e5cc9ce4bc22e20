export { applyOverlay } from "./applyOverlay";
export { NO_OPTION, RULE_OPTIONS, type RuleOption } from "./columns/options";
export type { RulebookColumnDeclaration, RulebookColumnKey } from "./columns/rulebookColumn";
export { EDITION_COLUMN, RULEBOOK_COLUMNS } from "./columns/rulebookColumns";
export { ACTIONS, CLAUSE_WORDS, EVERY_RULE, IN_FORCE, type Action } from "./columns/words";
export {
  compareEditions,
  type EditionComparison,
  type EditionTotals,
  type LineChange,
  type PricedLine,
} from "./compareEditions";
export { EDITION, editionText } from "./edition";
export { inForce, type Circumstances } from "./inForce";
export { overlayJson, readRulebookFile, rulebookJson, type RulebookFile } from "./json";
export type { Overlay, OverlayChange } from "./overlay";
export { changesBetween, type OverlayHeading } from "./overlayBetween";
export { parseOverlay } from "./parseOverlay";
export { parseRulebook } from "./parseRulebook";
export type { Adaptation, Clause, Rule, Rulebook, Status } from "./rulebook";
export type { FieldColumnKey } from "./table/fields";
export { overlayOfTable, overlayRows, sheetRow, type RuleRow } from "./table/overlayTable";
export { readRulebookTable } from "./table/readTable";
export { ruleCell, RULEBOOK_TABLE_HEADER, rulebookTable } from "./table/writeTable";
