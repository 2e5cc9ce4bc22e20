import { parseRect, splitSheet } from "../grid/address";

/** True for a plain reference such as `Listes!$A$2:$A$9`; a formula, a union or a broken reference is none. */
export function readReferenceText(text: string): boolean {
  const { sheet, rest } = splitSheet(text);
  return sheet !== null && parseRect(rest) !== null;
}
