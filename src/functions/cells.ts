import { type Cell, type Cells, isBlank, isCellError } from "../domain/shared";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPrimitiveCell = (value: unknown): value is string | number | boolean | null | undefined => {
  const kind = typeof value;
  return value === null || kind === "string" || kind === "number" || kind === "boolean" || kind === "undefined";
};

/** Excel adds the description of the call after the last argument it sends. */
export const isInvocation = (value: unknown): boolean =>
  isRecord(value) && ("functionName" in value || "address" in value || "onCanceled" in value);

/** Reads one value as Excel sends it: a plain value, an error (as `CustomFunctions.Error`), or a rich value. */
export function toCell(value: unknown): Cell {
  if (isPrimitiveCell(value)) return value;
  if (!isRecord(value)) return { error: "#VALUE!" };
  const { code, basicValue } = value;
  if (typeof code === "string" && code.startsWith("#")) return { error: code };
  if (typeof basicValue === "string" && basicValue.startsWith("#")) return { error: basicValue };
  return basicValue !== undefined && isPrimitiveCell(basicValue) ? basicValue : { error: "#VALUE!" };
}

const isPlainRow = (row: readonly unknown[]): row is readonly Cell[] => row.every(isPrimitiveCell);

/** A row without errors is taken as it is: a large range is not copied. */
function toRow(row: unknown): readonly Cell[] {
  if (!Array.isArray(row)) return [toCell(row)];
  const values: readonly unknown[] = row;
  return isPlainRow(values) ? values : values.map(toCell);
}

/** Reads an argument as a rectangle: a single cell is one row of one cell. */
export function toCells(argument: unknown): Cells {
  if (!Array.isArray(argument)) return [[toCell(argument)]];
  const rows: readonly unknown[] = argument;
  return rows.map(toRow);
}

/** The first cell of an argument that takes one cell only. */
export const firstCell = (argument: unknown): Cell => toCells(argument)[0]?.[0];

/** True for what Excel sends where an optional argument was left out: undefined, null, "", 0, alone or as one cell. */
export function isOmitted(argument: unknown): boolean {
  if (!Array.isArray(argument)) return isBlankText(toCell(argument));
  const rows: readonly unknown[] = argument;
  if (rows.length > 1) return false;
  const only = toCells(rows)[0] ?? [];
  return only.length <= 1 && isBlankText(only[0]);
}

/** Blank for an argument that is a text: a blank cell may also arrive as 0. */
export const isBlankText = (cell: Cell): boolean => isBlank(cell) || cell === 0;

/** The text of a cell for a message or a comparison; an error keeps its name. */
export const cellText = (cell: Cell): string =>
  isCellError(cell) ? cell.error : cell === null || cell === undefined ? "" : String(cell);
