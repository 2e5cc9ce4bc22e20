import type { Cell } from "../contract";
import type { Rect } from "../grid/address";
import { readValue, writeCells, type CellWrite } from "../grid/cells";
import { hasStructuredReference } from "../grid/structuredReference";
import { emitChanged } from "./book";
import { isRecord, textOf } from "./input";
import { invalidArgument, notImplemented } from "./errors";
import { requireAllowed } from "./protection/access";
import type { Area } from "./rangeContent";

/** A column to sort by, counted from the left of what is sorted. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** Reads the fields that Office.js sends. */
export function readSortFields(fields: unknown, columns: number): readonly SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return fields.map((field: unknown) => {
    if (!isRecord(field) || typeof field["key"] !== "number") throw invalidArgument();
    const sortOn = field["sortOn"] ?? "Value";
    if (sortOn !== "Value") throw notImplemented(`sorting on ${textOf(sortOn)}`);
    if (field["key"] < 0 || field["key"] >= columns) throw invalidArgument();
    return { key: field["key"], ascending: field["ascending"] !== false };
  });
}

const rank = (value: Cell): number =>
  value === null || value === "" ? 3 : typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

/** Excel's order: numbers, texts, booleans; blanks last either way. */
export function compareCells(one: Cell, other: Cell, ascending: boolean, matchCase = false): number {
  const [first, second] = [rank(one), rank(other)];
  if (first === 3 || second === 3) return first - second;
  const sign = ascending ? 1 : -1;
  if (first !== second) return sign * (first - second);
  if (typeof one === "number" && typeof other === "number") return sign * (one - other);
  const sensitivity = matchCase ? "variant" : "accent";
  return sign * String(one).localeCompare(String(other), "fr", { sensitivity, numeric: false });
}

/** Sorts the rows of a rectangle; equal rows keep their order, and formulas follow their row. */
export function sortRows({ book, sheetId }: Area, rect: Rect, fields: readonly SortField[], matchCase: boolean): void {
  requireAllowed({ book, sheetId }, "allowSort", rect);
  const { engine, formulas } = book.grid;
  const order = Array.from({ length: rect.bottom - rect.top + 1 }, (_, offset) => rect.top + offset);
  order.sort((one, other) => {
    for (const { key, ascending } of fields) {
      const column = rect.left + key;
      const compared = compareCells(
        readValue(engine, sheetId, one, column),
        readValue(engine, sheetId, other, column),
        ascending,
        matchCase
      );
      if (compared !== 0) return compared;
    }
    return one - other;
  });
  const shapes = book.grid.tables.shapes();
  const moved = order.map((from, offset) => {
    const to = rect.top + offset;
    const cells: CellWrite[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) {
      const formula = formulas.read(sheetId, from, column);
      if (formula === null) cells.push({ value: readValue(engine, sheetId, from, column) });
      else {
        const text = hasStructuredReference(formula)
          ? formula
          : engine.api.getFormula().moveFormulaRefOffset(formula, 0, to - from);
        cells.push(formulas.prepare(sheetId, to, column, text, shapes));
      }
    }
    return cells;
  });
  writeCells(engine, sheetId, rect, (row, column) => moved[row - rect.top]?.[column - rect.left] ?? null);
  emitChanged(book, sheetId, rect);
}

/** Sorting of a range. */
export class RangeSort {
  readonly Type = "RangeSort";

  constructor(private readonly area: Area) {}

  Apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    if (orientation === "Columns") throw notImplemented("sorting columns");
    const { rect } = this.area;
    const rows = hasHeaders === true ? { ...rect, top: rect.top + 1 } : rect;
    if (rows.top > rows.bottom) return;
    sortRows(this.area, rows, readSortFields(fields, rect.right - rect.left + 1), matchCase === true);
  }
}
