import { sheetOf, type Engine } from "./univer";
import { PIXELS } from "./structure";

/** A point of a sheet: a cell, and how far inside it, in points. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly along: number;
}

/** A point of a sheet from its top left corner, in points. */
export interface SheetPoint {
  readonly left: number;
  readonly top: number;
}

type Sizes = (index: number) => number;

const widths = (engine: Engine, sheetId: string): Sizes => {
  const sheet = sheetOf(engine, sheetId);
  return (column) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) / PIXELS : 0);
};

const heights = (engine: Engine, sheetId: string): Sizes => {
  const sheet = sheetOf(engine, sheetId);
  return (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) / PIXELS : 0);
};

function sumTo(index: number, sizes: Sizes): number {
  let sum = 0;
  for (let each = 0; each < index; each += 1) sum += sizes(each);
  return sum;
}

/** Which row or column holds a distance, and what remains of it there; beyond the sheet, its last one does. */
function locate(distance: number, count: number, sizes: Sizes): { readonly index: number; readonly rest: number } {
  let rest = Math.max(0, distance);
  for (let index = 0; index < count - 1; index += 1) {
    const size = sizes(index);
    if (rest < size) return { index, rest };
    rest -= size;
  }
  return { index: Math.max(0, count - 1), rest };
}

/** Where a point of a cell is on its sheet; a cell that has become smaller holds it at its end. */
export function toSheetPoint(engine: Engine, sheetId: string, { row, column, down, along }: CellPoint): SheetPoint {
  const [width, height] = [widths(engine, sheetId), heights(engine, sheetId)];
  return {
    left: sumTo(column, width) + Math.min(along, width(column)),
    top: sumTo(row, height) + Math.min(down, height(row)),
  };
}

/** The cell under a point of the sheet. */
export function toCellPoint(engine: Engine, sheetId: string, { left, top }: SheetPoint): CellPoint {
  const sheet = sheetOf(engine, sheetId);
  const { index: column, rest: along } = locate(left, sheet.getColumnCount(), widths(engine, sheetId));
  const { index: row, rest: down } = locate(top, sheet.getRowCount(), heights(engine, sheetId));
  return { row, column, down, along };
}
