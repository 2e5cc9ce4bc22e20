import type { CellValue, Style, Worksheet } from "../../../src/xlsx/library";
import type { Cell } from "../../contract";
import type { FileCell, FileSheet, FileStyle } from "../fileBook";
import { addressOf, hasOwnWords, type FileFormulas } from "../fileFormulas";
import { libraryStyle } from "./styles";

const ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!", "#SPILL!", "#CALC!"] as const;

/** An answer that is on its way is none. */
const BUSY = "#BUSY!";

type Plain = string | number | boolean | { error: (typeof ERRORS)[number] };

function plain(value: Cell): Plain | undefined {
  if (value === null || value === BUSY) return undefined;
  const error = ERRORS.find((each) => each === value);
  return error === undefined ? value : { error };
}

function contentOf(cell: FileCell, sheet: FileSheet, formulas: FileFormulas): CellValue {
  const value = plain(cell.value);
  if (cell.formula === null || hasOwnWords(cell.formula)) return value ?? null;
  const formula = formulas.write(cell.formula, cell.row, cell.column, sheet.tables);
  const result = value === undefined ? {} : { result: value };
  if (cell.spill === null) return { formula, ...result };
  return { formula, ...result, shareType: "array", ref: addressOf(cell.spill), isDynamicArray: true };
}

/** Writes what cells hold and how they look. */
export function writeCells(worksheet: Worksheet, sheet: FileSheet, formulas: FileFormulas): void {
  const made = new Map<FileStyle, Partial<Style>>();
  for (const cell of sheet.cells) {
    const target = worksheet.getCell(cell.row + 1, cell.column + 1);
    target.value = contentOf(cell, sheet, formulas);
    if (cell.style === null) continue;
    const style = made.get(cell.style) ?? libraryStyle(cell.style);
    made.set(cell.style, style);
    target.style = style;
  }
}
