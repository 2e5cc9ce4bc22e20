import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import type { Rect } from "./address";
import { readStyle, readText } from "./cells";
import { readColumnWidth, setColumnWidth, setRowHeight } from "./structure";
import { sheetOf, type Engine } from "./univer";

/** Points that a character of the normal font takes, and that a cell keeps around its text. */
const CHARACTER = 5.6;
const PADDING = 14;

/** Size of the normal font of Excel, and height of a line of it, in points. */
const NORMAL_SIZE = 11;
const NORMAL_HEIGHT = 15;
const WIDEST = 255;
const HIGHEST = 409;
const MOST_ROWS = 2000;

/** Gives each column the width of its longest text, within reason. */
export function autofitColumns(engine: Engine, sheetId: string, rect: Rect): void {
  const lastRow = lastRowOf(engine, sheetId, rect);
  for (
    let column = rect.left;
    column <= rect.right && column < sheetOf(engine, sheetId).getColumnCount();
    column += 1
  ) {
    let longest = 0;
    for (let row = rect.top; row <= lastRow; row += 1) {
      const bold = readStyle(engine, sheetId, row, column).bl === BooleanNumber.TRUE ? 1.1 : 1;
      longest = Math.max(longest, readText(engine, sheetId, row, column).length * bold);
    }
    if (longest > 0)
      setColumnWidth(
        engine,
        sheetId,
        { ...rect, left: column, right: column },
        Math.min(WIDEST, longest * CHARACTER + PADDING)
      );
  }
}

/** Gives each row the height of its highest cell, with wrapped texts counted in the width of their columns. */
export function autofitRows(engine: Engine, sheetId: string, rect: Rect): void {
  const lastColumn = Math.min(rect.right, sheetOf(engine, sheetId).getColumnCount() - 1);
  for (let row = rect.top; row <= lastRowOf(engine, sheetId, rect); row += 1) {
    let highest = NORMAL_HEIGHT;
    for (let column = rect.left; column <= lastColumn; column += 1)
      highest = Math.max(highest, heightOf(engine, sheetId, row, column));
    setRowHeight(engine, sheetId, { ...rect, top: row, bottom: row }, Math.min(HIGHEST, highest));
  }
}

const lastRowOf = (engine: Engine, sheetId: string, rect: Rect): number =>
  Math.min(rect.bottom, sheetOf(engine, sheetId).getRowCount() - 1, rect.top + MOST_ROWS);

function heightOf(engine: Engine, sheetId: string, row: number, column: number): number {
  const text = readText(engine, sheetId, row, column);
  if (text === "") return 0;
  const { fs: size = NORMAL_SIZE, tb: wrap } = readStyle(engine, sheetId, row, column);
  const characters = (readColumnWidth(engine, sheetId, column) / CHARACTER) * (NORMAL_SIZE / size);
  const lines = text
    .split("\n")
    .map((line) => (wrap === WrapStrategy.WRAP ? Math.max(1, Math.ceil(line.length / characters)) : 1));
  return lines.reduce((sum, each) => sum + each, 0) * NORMAL_HEIGHT * (size / NORMAL_SIZE);
}
