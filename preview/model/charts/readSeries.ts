import type { Cell } from "../../contract";
import { intersect, type Rect } from "../../grid/address";
import { readText, readValue, usedRect } from "../../grid/cells";
import { isRowHidden } from "../../grid/tables";
import type { Book } from "../book";
import { isErrorText } from "../rangeContent";
import type { ChartRecord, Source } from "./chartRecord";

/** What of the cells is drawn. */
type Plotting = Pick<ChartRecord, "blanks" | "visibleOnly">;

/** Visits the cells of a source that are drawn, row by row; an endless column stops where the sheet is empty. */
function visit<T>(
  book: Book,
  source: Source | null,
  visibleOnly: boolean,
  read: (row: number, column: number) => T
): T[] {
  if (!source || !book.grid.sheets.has(source.sheetId)) return [];
  const { engine } = book.grid;
  const { top, left, bottom, right } = bounded(book, source);
  const answers: T[] = [];
  for (let row = top; row <= bottom; row += 1) {
    if (visibleOnly && isRowHidden(engine, source.sheetId, row)) continue;
    for (let column = left; column <= right; column += 1) answers.push(read(row, column));
  }
  return answers;
}

const MOST_CELLS = 10_000;

function bounded(book: Book, { sheetId, rect }: Source): Rect {
  if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) <= MOST_CELLS) return rect;
  const used = usedRect(book.grid.engine, sheetId, true);
  return (used && intersect(used, rect)) ?? { ...rect, bottom: rect.top, right: rect.left };
}

/** As Excel draws it: nothing for an error, zero for a text, even an empty one; a blank is what the chart says. */
export function plotted(value: Cell, blank: 0 | null): number | null {
  if (typeof value === "number") return value;
  if (value === null) return blank;
  if (isErrorText(value)) return null;
  return value === true ? 1 : 0;
}

/** The numbers of a series; a gap is null. */
export function readNumbers(book: Book, source: Source | null, chart: Plotting): (number | null)[] {
  const blank = chart.blanks === "Zero" ? 0 : null;
  return visit(book, source, chart.visibleOnly, (row, column) =>
    plotted(readValue(book.grid.engine, source?.sheetId ?? "", row, column), blank)
  );
}

/** The texts under the values. */
export const readCategories = (book: Book, source: Source | null, chart: Plotting): string[] =>
  visit(book, source, chart.visibleOnly, (row, column) =>
    readText(book.grid.engine, source?.sheetId ?? "", row, column)
  );
