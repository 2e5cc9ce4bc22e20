import { ObjectMatrix } from "@univerjs/core";
import { readStyle, readValue, walkCells } from "../../grid/cells";
import { unit } from "../../grid/structure";
import { fromRange } from "../../grid/univer";
import type { Rect } from "../../grid/address";
import type { Book } from "../../model/book";
import type { FileCell, FileStyle } from "../fileBook";
import { takeStyle } from "./cellStyle";

const isSeveral = ({ top, left, bottom, right }: Rect): boolean => top < bottom || left < right;

/** The cells that the formula of this one fills. */
function spillAt({ grid }: Book, sheetId: string, row: number, column: number): Rect | null {
  const range = grid.engine.formulas.getArrayFormulaRange()[unit]?.[sheetId]?.[row]?.[column];
  const rect = range ? fromRange(range) : null;
  return rect && isSeveral(rect) ? rect : null;
}

/** Cells that share their looks share the object that describes them. */
function styleTaker({ grid }: Book, sheetId: string): (row: number, column: number) => FileStyle | null {
  const known = new Map<string, FileStyle | null>();
  return (row, column) => {
    const style = readStyle(grid.engine, sheetId, row, column);
    const key = JSON.stringify(style);
    const found = known.get(key);
    if (found !== undefined) return found;
    const taken = takeStyle(style);
    known.set(key, taken);
    return taken;
  };
}

/** Every cell of a sheet that holds, shows or looks like something. */
export function takeCells(book: Book, sheetId: string): readonly FileCell[] {
  const { engine, formulas } = book.grid;
  const styleOf = styleTaker(book, sheetId);
  const cells = new Map<string, FileCell>();
  const take = (row: number, column: number): void => {
    const value = readValue(engine, sheetId, row, column);
    const formula = formulas.read(sheetId, row, column);
    const style = styleOf(row, column);
    if ((value === null || value === "") && formula === null && style === null) return;
    const spill = formula === null ? null : spillAt(book, sheetId, row, column);
    cells.set(`${row},${column}`, { row, column, value, formula, spill, style });
  };
  walkCells(engine, sheetId, take);
  new ObjectMatrix(engine.formulas.getArrayFormulaCellData()[unit]?.[sheetId] ?? {}).forValue((row, column, cell) => {
    if (cell && !cells.has(`${row},${column}`)) take(row, column);
  });
  return [...cells.values()];
}
