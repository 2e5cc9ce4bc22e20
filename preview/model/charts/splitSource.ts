import type { Cell } from "../../contract";
import { columnCount, rowCount, type Rect } from "../../grid/address";

/** The cells of a source, as a chart looks at them. */
export interface SourceCells {
  value(row: number, column: number): Cell;
  isDate(row: number, column: number): boolean;
}

/** One series: its name is one cell, its values are a row or a column. */
export interface SeriesRects {
  readonly name: Rect | null;
  readonly values: Rect;
  readonly categories: Rect | null;
}

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
export type SeriesBy = (typeof SERIES_BY)[number];

const oneCell = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

/** Texts, blanks and dates name things; numbers measure them. */
const isLabel = (cells: SourceCells, row: number, column: number): boolean =>
  typeof cells.value(row, column) !== "number" || cells.isDate(row, column);

const isBlank = (value: Cell): boolean => value === null || value === "";

/** True when the cells of a line are labels, one of them at least not blank. */
function areLabels(cells: SourceCells, line: readonly (readonly [number, number])[]): boolean {
  const labels = line.every(([row, column]) => isLabel(cells, row, column));
  return labels && line.some(([row, column]) => !isBlank(cells.value(row, column)));
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);

/** Tells first row and first column of the source that hold labels. An empty corner speaks for both. */
function findLabels(rect: Rect, cells: SourceCells): { readonly firstRow: boolean; readonly firstColumn: boolean } {
  const { top, left, bottom, right } = rect;
  const several = { rows: bottom > top, columns: right > left };
  if (several.rows && several.columns && isBlank(cells.value(top, left))) return { firstRow: true, firstColumn: true };
  const row = range(several.columns ? left + 1 : left, right).map((column) => [top, column] as const);
  const column = range(several.rows ? top + 1 : top, bottom).map((each) => [each, left] as const);
  return {
    firstRow: several.rows && areLabels(cells, row),
    firstColumn: several.columns && areLabels(cells, column),
  };
}

/** Cuts a source into series as Excel does: the longer side is the categories, labels are names and categories. */
export function splitSource(rect: Rect, seriesBy: SeriesBy, cells: SourceCells): readonly SeriesRects[] {
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rowCount(rect) > columnCount(rect));
  const { firstRow, firstColumn } = findLabels(rect, cells);
  const body = { ...rect, top: firstRow ? rect.top + 1 : rect.top, left: firstColumn ? rect.left + 1 : rect.left };
  if (byColumns) {
    const categories = firstColumn ? { ...body, left: rect.left, right: rect.left } : null;
    return range(body.left, body.right).map((column) => ({
      name: firstRow ? oneCell(rect.top, column) : null,
      values: { ...body, left: column, right: column },
      categories,
    }));
  }
  const categories = firstRow ? { ...body, top: rect.top, bottom: rect.top } : null;
  return range(body.top, body.bottom).map((row) => ({
    name: firstColumn ? oneCell(row, rect.left) : null,
    values: { ...body, top: row, bottom: row },
    categories,
  }));
}
