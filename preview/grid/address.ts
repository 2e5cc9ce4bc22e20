import { RichError } from "../contract";

/** A rectangle of cells, all bounds included, counted from zero. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const SIDE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Letters of a column counted from zero: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Number from zero of a column written in letters. */
export function columnIndex(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads `B2`, `$B$2:C9`, `A:C` or `3:5`, without sheet; anything else is null. */
export function parseRect(text: string): Rect | null {
  const [first = "", second = first, ...more] = text.split(":");
  const start = SIDE.exec(first);
  const end = SIDE.exec(second);
  if (more.length > 0 || !start || !end || first === "" || second === "") return null;
  const whole = first === second && (start[1] === undefined || start[2] === undefined);
  const sameKind =
    (start[1] === undefined) === (end[1] === undefined) && (start[2] === undefined) === (end[2] === undefined);
  if (!sameKind || (whole && !text.includes(":"))) return null;
  return bounded({
    top: start[2] === undefined ? 0 : Number(start[2]) - 1,
    left: start[1] === undefined ? 0 : columnIndex(start[1]),
    bottom: end[2] === undefined ? MAX_ROWS - 1 : Number(end[2]) - 1,
    right: end[1] === undefined ? MAX_COLUMNS - 1 : columnIndex(end[1]),
  });
}

function bounded(raw: Rect): Rect | null {
  const rect = {
    top: Math.min(raw.top, raw.bottom),
    left: Math.min(raw.left, raw.right),
    bottom: Math.max(raw.top, raw.bottom),
    right: Math.max(raw.left, raw.right),
  };
  return isInSheet(rect) ? rect : null;
}

/** True when the rectangle fits in a sheet. */
export const isInSheet = (rect: Rect): boolean =>
  rect.top >= 0 &&
  rect.left >= 0 &&
  rect.bottom < MAX_ROWS &&
  rect.right < MAX_COLUMNS &&
  rect.top <= rect.bottom &&
  rect.left <= rect.right;

/** The rectangle, or `InvalidArgument` when it leaves the sheet. */
export function requireInSheet(rect: Rect): Rect {
  if (isInSheet(rect)) return rect;
  throw new RichError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

/** `A1`, `A1:C3`, `A:C` or `3:5`. */
export function formatRect(rect: Rect, absolute = false): string {
  const sign = absolute ? "$" : "";
  const column = (index: number) => sign + columnName(index);
  const row = (index: number) => sign + String(index + 1);
  if (isAllRows(rect) && !isAllColumns(rect)) return `${column(rect.left)}:${column(rect.right)}`;
  if (isAllColumns(rect)) return `${row(rect.top)}:${row(rect.bottom)}`;
  const start = column(rect.left) + row(rect.top);
  const end = column(rect.right) + row(rect.bottom);
  return start === end ? start : `${start}:${end}`;
}

export const isAllRows = (rect: Rect): boolean => rect.top === 0 && rect.bottom === MAX_ROWS - 1;
export const isAllColumns = (rect: Rect): boolean => rect.left === 0 && rect.right === MAX_COLUMNS - 1;

/** Name of a sheet as a formula writes it: quoted when needed, apostrophes doubled. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_\u00c0-\u024f][\w.\u00c0-\u024f]*$/.test(name) && parseRect(name) === null;
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'L''été'!A1` in sheet and rest; no sheet gives null. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replace(/''/g, "'"), rest: quoted[2] ?? "" };
  const bang = text.lastIndexOf("!");
  return bang < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, bang), rest: text.slice(bang + 1) };
}

export const rowCount = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnCount = (rect: Rect): number => rect.right - rect.left + 1;

/** Cells common to both, or null. */
export function intersect(one: Rect, other: Rect): Rect | null {
  const rect = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return rect.top > rect.bottom || rect.left > rect.right ? null : rect;
}

/** Smallest rectangle that holds both. */
export const bounding = (one: Rect, other: Rect): Rect => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

export const contains = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;

/** What remains of a rectangle when another is cut out of it. */
export function without(rect: Rect, hole: Rect): readonly Rect[] {
  const cut = intersect(rect, hole);
  if (!cut) return [rect];
  const pieces: Rect[] = [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { ...rect, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...rect, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return pieces.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
