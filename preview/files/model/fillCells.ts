import { bounding, type Rect } from "../../grid/address";
import { writeCells, writeStyles, type CellWrite } from "../../grid/cells";
import { FormulaProblem, type TableShape } from "../../grid/structuredReference";
import type { Book } from "../../model/book";
import type { FileCell, FileStyle } from "../fileBook";
import { engineStyle } from "./cellStyle";

/** Cells by row and column, with the rectangle that holds them. */
interface Gathered {
  readonly rect: Rect;
  at(row: number, column: number): FileCell | null;
}

function gather(cells: readonly FileCell[]): Gathered | null {
  const rows = new Map<number, Map<number, FileCell>>();
  let rect: Rect | null = null;
  for (const cell of cells) {
    const { row, column } = cell;
    const line = rows.get(row) ?? new Map<number, FileCell>();
    rows.set(row, line.set(column, cell));
    const own = { top: row, left: column, bottom: row, right: column };
    rect = rect ? bounding(rect, own) : own;
  }
  return rect && { rect, at: (row, column) => rows.get(row)?.get(column) ?? null };
}

function write(book: Book, sheetId: string, cells: readonly FileCell[], toWrite: (cell: FileCell) => CellWrite): void {
  const gathered = gather(cells);
  if (!gathered) return;
  writeCells(book.grid.engine, sheetId, gathered.rect, (row, column) => {
    const cell = gathered.at(row, column);
    return cell && toWrite(cell);
  });
}

/** Writes the cells that hold their value. */
export const fillValues = (book: Book, sheetId: string, cells: readonly FileCell[]): void =>
  write(
    book,
    sheetId,
    cells.filter(({ formula, value }) => formula === null && value !== null),
    ({ value }) => ({ value })
  );

/** A formula about a table that the file does not have shows an error and keeps its text. */
function prepared({ grid }: Book, sheetId: string, cell: FileCell, shapes: readonly TableShape[]): CellWrite {
  const { row, column, formula } = cell;
  const text = formula ?? "";
  try {
    return grid.formulas.prepare(sheetId, row, column, text, shapes);
  } catch (error) {
    if (!(error instanceof FormulaProblem)) throw error;
    return { formula: "=#REF!", source: text };
  }
}

/** Writes the cells that hold a formula; tables and names must be there. */
export function fillFormulas(book: Book, sheetId: string, cells: readonly FileCell[]): void {
  const shapes = book.grid.tables.shapes();
  write(
    book,
    sheetId,
    cells.filter(({ formula }) => formula !== null),
    (cell) => prepared(book, sheetId, cell, shapes)
  );
}

/** Gives cells their looks. */
export function fillStyles(book: Book, sheetId: string, cells: readonly FileCell[]): void {
  const gathered = gather(cells.filter(({ style }) => style !== null));
  if (!gathered) return;
  const made = new Map<FileStyle, ReturnType<typeof engineStyle>>();
  writeStyles(book.grid.engine, sheetId, gathered.rect, (row, column) => {
    const style = gathered.at(row, column)?.style ?? null;
    if (style === null) return null;
    const known = made.get(style) ?? engineStyle(style);
    made.set(style, known);
    return known;
  });
}
