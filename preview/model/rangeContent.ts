import { RichError, type Cell } from "../contract";
import { columnCount, rowCount, type Rect } from "../grid/address";
import { readStyle, readText, readValue, writeCells, writeStyles, type CellWrite } from "../grid/cells";
import { isFormula } from "../grid/formulas";
import { moveFormula } from "../grid/moveFormula";
import { FormulaProblem } from "../grid/structuredReference";
import { readApiText } from "../grid/typedText";
import { emitChanged, type Book } from "./book";
import { invalidArgument } from "./errors";
import { asList } from "./input";
import { requireAllowed, requireUnlocked } from "./protection/access";

const MOST_CELLS = 5_000_000;
const GENERAL = "General";

/** A rectangle of one sheet. */
export interface Area {
  readonly book: Book;
  readonly sheetId: string;
  readonly rect: Rect;
}

/** Builds rows of answers, one for each cell. */
export function mapCells<T>({ rect }: Area, read: (row: number, column: number) => T): T[][] {
  if (rowCount(rect) * columnCount(rect) > MOST_CELLS) {
    throw new RichError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }
  const rows: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

export const readValues = (area: Area): Cell[][] =>
  mapCells(area, (row, column) => readValue(area.book.grid.engine, area.sheetId, row, column) ?? "");

export const readTexts = (area: Area): string[][] =>
  mapCells(area, (row, column) => readText(area.book.grid.engine, area.sheetId, row, column));

export const readFormulas = (area: Area): Cell[][] =>
  mapCells(area, (row, column) => {
    const { engine, formulas } = area.book.grid;
    return formulas.read(area.sheetId, row, column) ?? readValue(engine, area.sheetId, row, column) ?? "";
  });

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|CYCLE!|ERROR!)$/;

export const isErrorText = (value: Cell): boolean => typeof value === "string" && ERROR.test(value);

export function valueType(value: Cell): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  if (value === "" || value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}

/** The one value that is given for every cell, alone or in an array of one; nothing when each cell has its own. */
function sharedValue(input: unknown): { readonly value: unknown } | null {
  const list = asList(input);
  if (!list) return { value: input };
  const [only] = list.map(asList);
  return list.length === 1 && only?.length === 1 ? { value: only[0] } : null;
}

/** Answers what each cell gets: one value for all, or an array of the shape of the range. */
export function shaped({ rect }: Area, input: unknown): (row: number, column: number) => unknown {
  const one = sharedValue(input);
  if (one) return () => one.value;
  const rows = (asList(input) ?? []).map(asList);
  if (rows.length !== rowCount(rect) || rows.some((row) => row?.length !== columnCount(rect))) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
  return (row, column) => rows[row - rect.top]?.[column - rect.left];
}

/** One formula for several cells is copied to each, and its relative references with it. */
function spread(area: Area, input: unknown): (row: number, column: number) => unknown {
  const { rect, book } = area;
  const formula = sharedValue(input)?.value;
  if (typeof formula !== "string" || !isFormula(formula)) return shaped(area, input);
  return (row, column) => moveFormula(book.grid.engine, formula, row - rect.top, column - rect.left);
}

/** Writes values or formulas, as `range.values` and `range.formulas` do. */
export function writeContent(area: Area, input: unknown): void {
  const { book, sheetId, rect } = area;
  const { engine } = book.grid;
  requireUnlocked(area, rect);
  const given = spread(area, input);
  const bounded = boundedRect(area);
  const single = rowCount(rect) === 1 && columnCount(rect) === 1;
  const before = single ? (readValue(engine, sheetId, rect.top, rect.left) ?? "") : "";
  const writes = prepareWrites(area, bounded, given);
  writeCells(engine, sheetId, bounded, (row, column) => writes[row - bounded.top]?.[column - bounded.left] ?? null);
  const after = single ? (readValue(engine, sheetId, rect.top, rect.left) ?? "") : "";
  emitChanged(book, sheetId, rect, single ? { before, after } : undefined);
}

/** Whole rows and columns are written only where the sheet is in use. */
function boundedRect({ book, sheetId, rect }: Area): Rect {
  if (rowCount(rect) * columnCount(rect) <= MOST_CELLS) return rect;
  const sheet = book.grid.engine.workbook.getSheetBySheetId(sheetId);
  return {
    ...rect,
    bottom: Math.min(rect.bottom, (sheet?.getRowCount() ?? 1) - 1),
    right: Math.min(rect.right, (sheet?.getColumnCount() ?? 1) - 1),
  };
}

function prepareWrites(
  area: Area,
  rect: Rect,
  given: (row: number, column: number) => unknown
): (CellWrite | null)[][] {
  const { grid } = area.book;
  const shapes = grid.tables.shapes();
  const prepare = (row: number, column: number): CellWrite | null => {
    const value = given(row, column);
    if (value === null || value === undefined) return null;
    if (typeof value === "number" || typeof value === "boolean") return { value };
    if (typeof value !== "string") throw invalidArgument();
    if (isFormula(value)) return grid.formulas.prepare(area.sheetId, row, column, value, shapes);
    const pattern = readStyle(grid.engine, area.sheetId, row, column).n?.pattern ?? GENERAL;
    if (pattern === "@") return { value };
    const read = readApiText(value);
    return pattern === GENERAL ? read : { value: read.value };
  };
  try {
    return mapCells({ ...area, rect }, prepare);
  } catch (error) {
    throw error instanceof FormulaProblem ? invalidArgument(error.message) : error;
  }
}

export const readNumberFormats = (area: Area): string[][] =>
  mapCells(area, (row, column) => readStyle(area.book.grid.engine, area.sheetId, row, column).n?.pattern ?? GENERAL);

export function writeNumberFormats(area: Area, input: unknown): void {
  requireAllowed(area, "allowFormatCells");
  const given = shaped(area, input);
  writeStyles(area.book.grid.engine, area.sheetId, area.rect, (row, column) => {
    const pattern = given(row, column);
    if (pattern === null || pattern === undefined) return null;
    if (typeof pattern !== "string") throw invalidArgument();
    return { n: { pattern } };
  });
}
