import { columnName, parseRect, quoteSheet, splitSheet, type Rect } from "./address";
import { tokenize } from "./formulaText";
import { shiftRect, type StructureChange } from "./shift";

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;
const LOST = "#REF!";

/** One corner of a reference, written as before but for its cell. */
function writeCorner(corner: string, row: number, column: number): string {
  const [, firstSign = "", letters, secondSign = "", digits] = CORNER.exec(corner) ?? [];
  const rowSign = letters === undefined ? firstSign + secondSign : secondSign;
  return (
    (letters === undefined ? "" : firstSign + columnName(column)) +
    (digits === undefined ? "" : rowSign + String(row + 1))
  );
}

function writeCells(text: string, rect: Rect): string {
  const [first = "", second] = text.split(":");
  const start = writeCorner(first, rect.top, rect.left);
  return second === undefined ? start : `${start}:${writeCorner(second, rect.bottom, rect.right)}`;
}

/** Rewrites every reference to cells of a formula; the sheet is null where the formula names none. */
function rewrite(formula: string, write: (sheet: string | null, cells: string) => string): string {
  return tokenize(formula)
    .map(({ kind, text }) => {
      const { sheet, rest } = splitSheet(text);
      return kind === "reference" ? write(sheet, rest) : text;
    })
    .join("");
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const prefix = (sheet: string | null): string => (sheet === null ? "" : `${quoteSheet(sheet)}!`);

/** The formula once a sheet has another name. */
export const renameSheet = (formula: string, from: string, to: string): string =>
  rewrite(formula, (sheet, cells) => prefix(sheet !== null && isSame(sheet, from) ? to : sheet) + cells);

/** The formula of a cell of `home` once rows or columns of a sheet have come or gone. */
export const shiftFormula = (formula: string, home: string, changed: string, change: StructureChange): string =>
  rewrite(formula, (sheet, cells) => {
    const rect = isSame(sheet ?? home, changed) ? parseRect(cells) : null;
    if (!rect) return prefix(sheet) + cells;
    const moved = shiftRect(rect, change);
    return prefix(sheet) + (moved ? writeCells(cells, moved) : LOST);
  });
