import { type Cell, RichError } from "../../../../preview/contract";
import { type Area, writeArea } from "./area";
import type { ToySheet } from "./sheet";

const formats = new WeakMap<ToySheet, Map<string, unknown>>();

/** One property of a format, kept by address. */
function createFormat(sheet: ToySheet, area: Area) {
  const kept = formats.get(sheet) ?? new Map<string, unknown>();
  formats.set(sheet, kept);
  const key = writeArea(area);
  return {
    Type: "RangeFormat",
    AutofitColumns: () => null,
    Font: {
      Type: "RangeFont",
      get Bold() {
        return kept.get(key) ?? false;
      },
      set Bold(bold: unknown) {
        kept.set(key, bold);
      },
    },
  };
}

const isRows = (value: unknown): value is readonly (readonly Cell[])[] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row));

function fit(value: unknown, { rows, columns }: Area): (row: number, column: number) => Cell {
  if (!isRows(value)) throw new RichError("InvalidArgument", "The value is no table of cells.");
  const single = value.length === 1 && value[0]?.length === 1 ? value[0][0] : undefined;
  if (single !== undefined) return () => single;
  if (value.length !== rows || value.some((row) => row.length !== columns)) {
    throw new RichError("InvalidArgument", "The table of values has another shape than the range.");
  }
  return (row, column) => value[row]?.[column] ?? null;
}

/** A range of the toy workbook, with wire names. */
export function createToyRange(sheet: ToySheet, area: Area): ToyRange {
  const at = (changes: Partial<Area>) => createToyRange(sheet, { ...area, ...changes });
  const read = (get: (row: number, column: number) => Cell) =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => get(area.row + row, area.column + column))
    );
  const write = (value: unknown) => sheet.write(area, fit(value, area));
  return {
    Type: "Range",
    area,
    get Address() {
      return `${sheet.Name}!${writeArea(area)}`;
    },
    RowIndex: area.row,
    ColumnIndex: area.column,
    RowCount: area.rows,
    ColumnCount: area.columns,
    get Values() {
      return read((row, column) => sheet.valueAt(row, column));
    },
    set Values(value: unknown) {
      write(value);
    },
    get Formulas() {
      return read((row, column) => sheet.formulaAt(row, column));
    },
    set Formulas(value: unknown) {
      write(value);
    },
    get RowHidden() {
      return Array.from({ length: area.rows }, (_, row) => area.row + row).every((row) => sheet.hidden.has(row));
    },
    Format: createFormat(sheet, area),
    Worksheet: sheet,
    GetCell: (row: number, column: number) =>
      at({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
    GetRow: (row: number) => at({ row: area.row + row, rows: 1 }),
    GetColumn: (column: number) => at({ column: area.column + column, columns: 1 }),
    GetResizedRange: (rows: number, columns: number) => at({ rows: area.rows + rows, columns: area.columns + columns }),
    GetBoundingRect: (other: ToyRange) =>
      at({
        rows: other.area.row + other.area.rows - area.row,
        columns: other.area.column + other.area.columns - area.column,
      }),
    Clear: () => sheet.write(area, () => ""),
    Select: () => sheet.select(area),
    _ValidateArraySize: () => null,
  };
}

export interface ToyRange {
  readonly Type: "Range";
  readonly area: Area;
  Values: unknown;
  Formulas: unknown;
  readonly [member: string]: unknown;
}
