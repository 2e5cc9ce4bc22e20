import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./address";

/** Whole rows or columns of a sheet that came or went, counted from zero. */
export interface StructureChange {
  readonly sheetId: string;
  readonly axis: "rows" | "columns";
  readonly inserted: boolean;
  readonly at: number;
  readonly count: number;
}

/** First and last of a stretch of rows or columns. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where one row or column is after the change; a deleted one gives the one that took its place. */
export function shiftIndex(index: number, { inserted, at, count }: StructureChange): number {
  if (inserted) return index >= at ? index + count : index;
  if (index < at) return index;
  return Math.max(at, index - count);
}

function shiftSpan({ first, last }: Span, change: StructureChange, limit: number): Span | null {
  const { inserted, at, count } = change;
  if (first === 0 && last === limit - 1) return { first, last };
  if (inserted) {
    const moved = { first: shiftIndex(first, change), last: Math.min(shiftIndex(last, change), limit - 1) };
    return moved.first > moved.last ? null : moved;
  }
  if (first >= at && last < at + count) return null;
  const end = at + count;
  return { first: shiftIndex(first, change), last: last >= end ? last - count : Math.min(last, at - 1) };
}

/** Where a rectangle of the sheet is after the change, as a reference follows it; null when all its cells are gone. */
export function shiftRect(rect: Rect, change: StructureChange): Rect | null {
  if (change.axis === "rows") {
    const rows = shiftSpan({ first: rect.top, last: rect.bottom }, change, MAX_ROWS);
    return rows && { ...rect, top: rows.first, bottom: rows.last };
  }
  const columns = shiftSpan({ first: rect.left, last: rect.right }, change, MAX_COLUMNS);
  return columns && { ...rect, left: columns.first, right: columns.last };
}
