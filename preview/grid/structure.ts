import { Direction, RANGE_TYPE } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SHEET_VIEWPORT_KEY,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { Rect } from "./address";
import { asModel, fromRange, inSheet, run, sheetOf, toRange, UNIT, type Engine } from "./univer";

/** Inserts empty rows before the top of the rectangle, as many as it has. */
export function insertRows(engine: Engine, sheetId: string, rect: Rect): void {
  const range = { ...wholeRows(engine, sheetId, rect), rangeType: RANGE_TYPE.ROW };
  run(engine, InsertRowByRangeCommand, { ...inSheet(sheetId), range, direction: Direction.UP });
}

export function insertColumns(engine: Engine, sheetId: string, rect: Rect): void {
  const range = { ...wholeColumns(engine, sheetId, rect), rangeType: RANGE_TYPE.COLUMN };
  run(engine, InsertColByRangeCommand, { ...inSheet(sheetId), range, direction: Direction.LEFT });
}

export function deleteRows(engine: Engine, sheetId: string, rect: Rect): void {
  const range = { ...wholeRows(engine, sheetId, rect), rangeType: RANGE_TYPE.ROW };
  run(engine, RemoveRowByRangeCommand, { ...inSheet(sheetId), range });
}

export function deleteColumns(engine: Engine, sheetId: string, rect: Rect): void {
  const range = { ...wholeColumns(engine, sheetId, rect), rangeType: RANGE_TYPE.COLUMN };
  run(engine, RemoveColByRangeCommand, { ...inSheet(sheetId), range });
}

const wholeRows = (engine: Engine, sheetId: string, rect: Rect) => ({
  ...toRange(rect),
  startColumn: 0,
  endColumn: sheetOf(engine, sheetId).getColumnCount() - 1,
});

const wholeColumns = (engine: Engine, sheetId: string, rect: Rect) => ({
  ...toRange(rect),
  startRow: 0,
  endRow: sheetOf(engine, sheetId).getRowCount() - 1,
});

/** Rows and columns that stay in view. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export function readFrozen(engine: Engine, sheetId: string): Frozen {
  const { xSplit, ySplit } = sheetOf(engine, sheetId).getFreeze();
  return { rows: ySplit, columns: xSplit };
}

export function freeze(engine: Engine, sheetId: string, { rows, columns }: Frozen): void {
  const startRow = rows > 0 ? rows : -1;
  const startColumn = columns > 0 ? columns : -1;
  run(engine, SetFrozenMutation, { ...inSheet(sheetId), startRow, startColumn, ySplit: rows, xSplit: columns });
}

/** Pixels in a point: Excel counts widths and heights in points, the engine in pixels. */
export const PIXELS = 4 / 3;

export const readColumnWidth = (engine: Engine, sheetId: string, column: number): number =>
  sheetOf(engine, sheetId).getColumnWidth(column) / PIXELS;

export const readRowHeight = (engine: Engine, sheetId: string, row: number): number =>
  sheetOf(engine, sheetId).getRowHeight(row) / PIXELS;

export function setColumnWidth(engine: Engine, sheetId: string, rect: Rect, points: number): void {
  run(engine, SetWorksheetColWidthMutation, {
    ...inSheet(sheetId),
    ranges: [wholeColumns(engine, sheetId, rect)],
    colWidth: Math.round(points * PIXELS),
  });
}

export function setRowHeight(engine: Engine, sheetId: string, rect: Rect, points: number): void {
  run(engine, SetWorksheetRowHeightMutation, {
    ...inSheet(sheetId),
    ranges: [wholeRows(engine, sheetId, rect)],
    rowHeight: Math.round(points * PIXELS),
  });
}

/** What the person has selected in the active sheet. */
export function readSelection(engine: Engine): Rect {
  const range = engine.api.getActiveWorkbook()?.getActiveRange()?.getRange();
  return range ? fromRange(range) : { top: 0, left: 0, bottom: 0, right: 0 };
}

/** True when the cell is on screen; the last row and the last column there may be cut and do not count. */
function isOnScreen(engine: Engine, sheetId: string, row: number, column: number): boolean {
  const areas = engine.api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getVisibleRangesOfAllViewports();
  for (const [viewport, { startRow, startColumn, endRow, endColumn }] of areas ?? []) {
    const cut = viewport === SHEET_VIEWPORT_KEY.VIEW_MAIN ? 1 : 0;
    const isInside =
      row >= startRow && row <= endRow - cut && column >= startColumn && column <= endColumn - cut && endRow > 0;
    if (isInside) return true;
  }
  return false;
}

/** Selects a rectangle of the active sheet and brings its first cell into view where it is not. */
export function select(engine: Engine, sheetId: string, rect: Rect): void {
  const sheet = sheetOf(engine, sheetId);
  const range = toRange({
    ...rect,
    bottom: Math.min(rect.bottom, sheet.getRowCount() - 1),
    right: Math.min(rect.right, sheet.getColumnCount() - 1),
  });
  const primary = {
    ...toRange({ top: range.startRow, left: range.startColumn, bottom: range.startRow, right: range.startColumn }),
    actualRow: range.startRow,
    actualColumn: range.startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  run(engine, SetSelectionsOperation, { ...inSheet(sheetId), selections: [{ range, primary, style: null }] });
  if (isOnScreen(engine, sheetId, range.startRow, range.startColumn)) return;
  asModel(engine, () =>
    engine.api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.scrollToCell(range.startRow, range.startColumn)
  );
}

export const unit = UNIT;
