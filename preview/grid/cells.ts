import { CellValueType, numfmt, ObjectMatrix, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import type { Cell } from "../contract";
import { bounding, type Rect } from "./address";
import { inSheet, run, sheetOf, UNIT, type Engine } from "./univer";

/** The engine's own word for a value that is on its way; the user reads `#BUSY!`. */
export const ENGINE_BUSY = "#GETTING_DATA";
export const BUSY = "#BUSY!";

/** What is written in one cell. A formula may come with the text it was written as, when the engine got another. */
export type CellWrite =
  { readonly value: Cell; readonly numberFormat?: string } | { readonly formula: string; readonly source: string };

/** Rows and columns of a sheet that hold something. */
export type CellWalker = (row: number, column: number, cell: ICellData) => void;

/** Reads the value of an engine cell: blanks are null, errors are texts. */
export function valueOf(cell: Nullable<ICellData>): Cell {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "TRUE";
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value === ENGINE_BUSY ? BUSY : value;
}

function spilledCell(engine: Engine, sheetId: string, row: number, column: number): Nullable<ICellData> {
  return engine.formulas.getArrayFormulaCellData()[UNIT]?.[sheetId]?.[row]?.[column];
}

/** What a cell shows as its value, whether typed, computed or spilled. */
export function readValue(engine: Engine, sheetId: string, row: number, column: number): Cell {
  const own = valueOf(sheetOf(engine, sheetId).getCellMatrix().getValue(row, column));
  return own === null ? valueOf(spilledCell(engine, sheetId, row, column)) : own;
}

/** The formula of a cell as the engine holds it, and the text it was written as where that differs. */
export function readFormula(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number
): { compiled: string; source: string | null } | null {
  const cell = sheetOf(engine, sheetId).getCellMatrix().getValue(row, column);
  if (!cell || (!cell.f && !cell.si)) return null;
  const compiled = engine.formulas.getFormulaStringByCell(row, column, sheetId, UNIT) ?? cell.f;
  if (!compiled) return null;
  const source: unknown = cell.custom?.["source"];
  return { compiled, source: typeof source === "string" ? source : null };
}

/** The style of a cell; an unset property is absent. */
export function readStyle(engine: Engine, sheetId: string, row: number, column: number): IStyleData {
  return (
    engine.workbook.getStyles().getStyleByCell(sheetOf(engine, sheetId).getCellMatrix().getValue(row, column)) ?? {}
  );
}

/** The text a person reads in the cell. */
export function readText(engine: Engine, sheetId: string, row: number, column: number): string {
  const value = readValue(engine, sheetId, row, column);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  if (typeof value === "string") return value;
  const pattern = readStyle(engine, sheetId, row, column).n?.pattern ?? "General";
  try {
    return numfmt.format(pattern, value, { locale: "fr", throws: true });
  } catch {
    return String(value).replace(".", ",");
  }
}

/** Makes the sheet large enough to hold the rectangle. */
export function ensureSize(engine: Engine, sheetId: string, rect: Rect): void {
  const sheet = sheetOf(engine, sheetId);
  if (rect.bottom >= sheet.getRowCount()) {
    run(engine, SetWorksheetRowCountMutation, { ...inSheet(sheetId), rowCount: rect.bottom + 200 });
  }
  if (rect.right >= sheet.getColumnCount()) {
    run(engine, SetWorksheetColumnCountMutation, { ...inSheet(sheetId), columnCount: rect.right + 20 });
  }
}

/** Writes cells at once; `cellAt` answers nothing for a cell that stays as it is. */
export function writeCells(
  engine: Engine,
  sheetId: string,
  rect: Rect,
  cellAt: (row: number, column: number) => CellWrite | null
): void {
  ensureSize(engine, sheetId, rect);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  let some = false;
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = rect.left; column <= rect.right; column += 1) {
      const write = cellAt(row, column);
      if (!write) continue;
      line[column] = toCellData(write);
      some = true;
    }
    cellValue[row] = line;
  }
  if (some) run(engine, SetRangeValuesMutation, { ...inSheet(sheetId), cellValue });
}

const EMPTY = { f: null, si: null, p: null, custom: null } as const;

function toCellData(write: CellWrite): ICellData {
  if ("formula" in write) {
    const custom = write.source === write.formula ? null : { source: write.source };
    return { v: null, si: null, p: null, f: write.formula, custom };
  }
  const { value, numberFormat } = write;
  const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
  if (value === null || value === "") return { ...EMPTY, ...style, v: null };
  if (typeof value === "boolean") return { ...EMPTY, ...style, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...EMPTY, ...style, v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

/** Changes the style of every cell of the rectangle; what the patch leaves out stays. */
export function writeStyles(
  engine: Engine,
  sheetId: string,
  rect: Rect,
  styleAt: (row: number, column: number) => IStyleData | null
): void {
  const area = withinSheet(engine, sheetId, rect);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = area.left; column <= area.right; column += 1) {
      const style = styleAt(row, column);
      if (style) line[column] = { s: style };
    }
    cellValue[row] = line;
  }
  run(engine, SetRangeValuesMutation, { ...inSheet(sheetId), cellValue, trigger: "sheet.command.set-style" });
}

/** Takes the styles off every cell of the rectangle. */
export function clearStyles(engine: Engine, sheetId: string, rect: Rect): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  walkCells(engine, sheetId, (row, column) => {
    if (row < rect.top || row > rect.bottom || column < rect.left || column > rect.right) return;
    (cellValue[row] ??= {})[column] = { s: null };
  });
  run(engine, SetRangeValuesMutation, { ...inSheet(sheetId), cellValue, trigger: "sheet.command.set-style" });
}

/** Whole rows and columns stop where the sheet stops; the rest is grown to. */
function withinSheet(engine: Engine, sheetId: string, rect: Rect): Rect {
  const sheet = sheetOf(engine, sheetId);
  const huge = rect.bottom - rect.top > 200_000 || rect.right - rect.left > 5000;
  if (!huge) ensureSize(engine, sheetId, rect);
  return {
    ...rect,
    bottom: Math.min(rect.bottom, sheet.getRowCount() - 1),
    right: Math.min(rect.right, sheet.getColumnCount() - 1),
  };
}

/** Visits the cells that hold a value, a formula or a style. */
export function walkCells(engine: Engine, sheetId: string, visit: CellWalker): void {
  sheetOf(engine, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell) visit(row, column, cell);
    });
}

/** The smallest rectangle that holds every used cell, or null; formats count unless only values are asked for. */
export function usedRect(engine: Engine, sheetId: string, valuesOnly: boolean): Rect | null {
  let rect: Rect | null = null;
  const include = (row: number, column: number) => {
    const cell = { top: row, left: column, bottom: row, right: column };
    rect = rect ? bounding(rect, cell) : cell;
  };
  walkCells(engine, sheetId, (row, column, cell) => {
    const filled = (cell.v !== undefined && cell.v !== null) || Boolean(cell.f) || Boolean(cell.si);
    if (filled || (!valuesOnly && cell.s)) include(row, column);
  });
  new ObjectMatrix(engine.formulas.getArrayFormulaCellData()[UNIT]?.[sheetId] ?? {}).forValue((row, column, cell) => {
    if (cell) include(row, column);
  });
  return rect;
}
