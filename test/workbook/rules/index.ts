import type { BookFacts } from "./facts";
import type { Finding } from "./finding";
import { formulaFindings } from "./formulaRules";
import { inputFindings } from "./inputRules";
import { sheetFindings } from "./sheetRules";
import { tableFindings } from "./tableRules";

export { fileFacts, partsOf } from "./fileFacts";
export type { BookFacts, CellFacts, SheetFacts } from "./facts";
export { RULES, type Finding, type RuleName } from "./finding";
export { planFacts } from "./planFacts";

/** Reads a workbook as a strict reader of its rules: an empty answer means that none is broken. */
export const findings = (book: BookFacts): readonly Finding[] => [
  ...formulaFindings(book),
  ...tableFindings(book),
  ...inputFindings(book),
  ...sheetFindings(book),
];
