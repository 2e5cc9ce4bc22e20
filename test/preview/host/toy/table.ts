import type { Cell } from "../../../../preview/contract";
import type { Area } from "./area";
import { createCollection } from "./collection";
import { createToyRange } from "./range";
import type { ToySheet } from "./sheet";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

const compare = (left: Cell, right: Cell): number =>
  typeof left === "number" && typeof right === "number" ? left - right : String(left).localeCompare(String(right));

export interface ToyTable {
  readonly Id: string;
  Name: string;
  readonly [member: string]: unknown;
}

/** A table that sorts its rows and hides those that a filter leaves out. */
export function createToyTable(sheet: ToySheet, number: number, start: Area): ToyTable {
  let area = start;
  const body = (): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });
  const rowsOf = (part: Area): Cell[][] =>
    Array.from({ length: part.rows }, (_, row) =>
      Array.from({ length: part.columns }, (__, column) => sheet.valueAt(part.row + row, part.column + column))
    );

  function sort(fields: readonly SortField[]): void {
    const rows = rowsOf(body()).sort((left, right) => {
      for (const { key, ascending = true } of fields) {
        const order = compare(left[key] ?? null, right[key] ?? null);
        if (order !== 0) return ascending ? order : -order;
      }
      return 0;
    });
    sheet.write(body(), (row, column) => rows[row]?.[column] ?? null);
  }

  const showAll = () => sheet.hidden.clear();
  const filter = (column: number) => ({
    Type: "Filter",
    ApplyValuesFilter(values: readonly string[]) {
      rowsOf(body()).forEach((row, index) => {
        if (!values.includes(String(row[column]))) sheet.hidden.add(body().row + index);
      });
    },
    Clear: showAll,
  });

  const column = (index: number) => ({
    Type: "TableColumn",
    Id: index + 1,
    Index: index,
    get Name() {
      return String(sheet.valueAt(area.row, area.column + index));
    },
    Filter: filter(index),
    GetDataBodyRange: () => createToyRange(sheet, { ...body(), column: area.column + index, columns: 1 }),
  });
  const columns = () => Array.from({ length: area.columns }, (_, index) => column(index));

  function addRows(_index: unknown, values: readonly (readonly Cell[])[]): object {
    const added = { ...area, row: area.row + area.rows, rows: values.length };
    area = { ...area, rows: area.rows + values.length };
    sheet.write(added, (row, at) => values[row]?.[at] ?? null);
    return { Type: "TableRow", Index: area.rows - 2 };
  }

  return {
    Type: "Table",
    Id: `{table-${number}}`,
    Name: `Table${number}`,
    ShowHeaders: true,
    Worksheet: sheet,
    get Columns() {
      return createCollection("TableColumnCollection", columns, {});
    },
    Rows: { Type: "TableRowCollection", Add: addRows, GetCount: () => area.rows - 1 },
    Sort: { Type: "TableSort", Apply: sort },
    GetRange: () => createToyRange(sheet, area),
    GetHeaderRowRange: () => createToyRange(sheet, { ...area, rows: 1 }),
    GetDataBodyRange: () => createToyRange(sheet, body()),
    ClearFilters: showAll,
  };
}
