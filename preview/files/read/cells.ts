import { dateToExcel, type Cell as LibraryCell, type Worksheet } from "../../../src/xlsx/library";
import type { Cell } from "../../contract";
import { contains, parseRect, type Rect } from "../../grid/address";
import type { FileCell, FileStyle } from "../fileBook";
import type { FileFormulas } from "../fileFormulas";
import type { ReadColor } from "./colors";
import { readStyle } from "./styles";

export interface CellReading {
  readonly formulas: FileFormulas;
  readonly readColor: ReadColor;
  readonly is1904: boolean;
}

/** What a cell shows, whatever the file made of it. */
function shown(value: unknown, is1904: boolean): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return dateToExcel(value, is1904);
  if (typeof value !== "object") return null;
  if ("error" in value) return String(value.error);
  if ("richText" in value && Array.isArray(value.richText)) return value.richText.map(textOfRun).join("");
  if ("text" in value) return shown(value.text, is1904);
  if ("checkbox" in value) return value.checkbox === true;
  return null;
}

const textOfRun = (run: unknown): string =>
  typeof run === "object" && run !== null && "text" in run && typeof run.text === "string" ? run.text : "";

/** The cells that a formula of this cell fills: one is no spill. */
function spillOf(value: unknown): Rect | null {
  if (typeof value !== "object" || value === null || !("ref" in value) || typeof value.ref !== "string") return null;
  const rect = parseRect(value.ref);
  return rect && (rect.top < rect.bottom || rect.left < rect.right) ? rect : null;
}

/** A style is read once, however many cells share it. */
function styleReader(readColor: ReadColor): (style: LibraryCell["style"]) => FileStyle | null {
  const known = new Map<string, FileStyle | null>();
  return (style) => {
    const key = JSON.stringify(style);
    const found = known.get(key);
    if (found !== undefined) return found;
    const read = readStyle(style, readColor);
    known.set(key, read);
    return read;
  };
}

function readCell(cell: LibraryCell, reading: CellReading, style: FileStyle | null): FileCell | null {
  const { formula } = cell;
  const value = shown(formula === undefined ? cell.value : cell.result, reading.is1904);
  if (value === null && formula === undefined && style === null) return null;
  return {
    row: cell.row - 1,
    column: cell.col - 1,
    value,
    formula: formula === undefined ? null : reading.formulas.read(formula),
    spill: formula === undefined ? null : spillOf(cell.value),
    style,
  };
}

/** Reads the cells of a sheet; those that a formula fills come back from the formula. */
export function readCells(worksheet: Worksheet, reading: CellReading): readonly FileCell[] {
  const styleOf = styleReader(reading.readColor);
  const cells: FileCell[] = [];
  const spills: Rect[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      const read = readCell(cell, reading, styleOf(cell.style));
      if (read === null) return;
      if (read.spill !== null) spills.push(read.spill);
      const isFilled = read.formula === null && spills.some((spill) => contains(spill, read.row, read.column));
      if (!isFilled) cells.push(read);
      else if (read.style !== null) cells.push({ ...read, value: null });
    })
  );
  return cells;
}
