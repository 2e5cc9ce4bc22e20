import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  SetSheetTableMutation,
  TableColumnFilterTypeEnum,
} from "@univerjs/preset-sheets-table";
import type { Rect } from "./address";
import { readText, readValue } from "./cells";
import type { TableShape } from "./structuredReference";
import { fromRange, inSheet, run, sheetOf, toRange, UNIT, type Engine } from "./univer";

/** A table as the user knows it. The engine's own table only draws and filters, under a name that nobody sees. */
interface TableRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
}

/** The tables of the workbook. */
export interface Tables {
  shapes(): readonly TableShape[];
  shape(id: string): TableShape | null;
  add(id: string, name: string, sheetId: string, rect: Rect): void;
  rename(id: string, name: string): void;
  resize(id: string, rect: Rect): void;
  remove(id: string): void;
  /** Draws the table in the colours nearest to a style of Excel. */
  setStyle(id: string, style: string): void;
  /** Shows only the rows whose text in that column is one of these; null shows every row. */
  filter(id: string, column: number, values: readonly string[] | null): void;
}

/** Keeps the names and places of tables: the engine refuses names that Excel allows and loses count of inserted rows. */
export function keepTables(engine: Engine): Tables {
  const records: TableRecord[] = [];

  const toShape = ({ id, sheetId, name }: TableRecord): TableShape | null => {
    const table = engine.tables.getTable(UNIT, id);
    const sheet = engine.workbook.getSheetBySheetId(sheetId);
    if (!table || !sheet) return null;
    const rect = fromRange(table.getRange());
    const headers: string[] = [];
    for (let column = rect.left; column <= rect.right; column += 1)
      headers.push(headerAt(engine, sheetId, rect.top, column));
    return { id, name, sheetId, sheetName: sheet.getName(), rect, headers, hasTotals: false };
  };

  const shapes = () => records.map(toShape).filter((shape) => shape !== null);

  return {
    shapes,
    shape: (id) => shapes().find((shape) => shape.id === id) ?? null,
    add(id, name, sheetId, rect) {
      const header = Array.from({ length: rect.right - rect.left + 1 }, (_, offset) =>
        headerAt(engine, sheetId, rect.top, rect.left + offset)
      );
      run(engine, AddSheetTableMutation, {
        ...inSheet(sheetId),
        tableId: id,
        name: `preview_${id}`,
        range: toRange(rect),
        header,
        options: { tableStyleId: "table-default-2" },
      });
      records.push({ id, name, sheetId });
    },
    rename(id, name) {
      const record = records.find((each) => each.id === id);
      if (record) record.name = name;
    },
    resize(id, rect) {
      const record = records.find((each) => each.id === id);
      if (!record) return;
      const newRange = toRange(rect);
      run(engine, SetSheetTableMutation, {
        ...inSheet(record.sheetId),
        tableId: id,
        config: { updateRange: { newRange } },
      });
    },
    remove(id) {
      const index = records.findIndex((each) => each.id === id);
      const [record] = index < 0 ? [] : records.splice(index, 1);
      if (record) run(engine, DeleteSheetTableMutation, { ...inSheet(record.sheetId), tableId: id });
    },
    setStyle(id, style) {
      const record = records.find((each) => each.id === id);
      if (!record) return;
      run(engine, SetSheetTableMutation, {
        ...inSheet(record.sheetId),
        tableId: id,
        config: { theme: themeOf(style) },
      });
    },
    filter(id, column, values) {
      const tableFilter = values
        ? { filterType: TableColumnFilterTypeEnum.manual as const, values: [...values] }
        : undefined;
      run(engine, SetSheetTableFilterMutation, { unitId: UNIT, tableId: id, column, tableFilter });
    },
  };
}

function headerAt(engine: Engine, sheetId: string, row: number, column: number): string {
  const value = readValue(engine, sheetId, row, column);
  return typeof value === "string" ? value : readText(engine, sheetId, row, column);
}

/** Rows hidden by a filter. */
export const isRowHidden = (engine: Engine, sheetId: string, row: number): boolean =>
  !sheetOf(engine, sheetId).getRowVisible(row);

/** Excel's styles come in rows of seven colours; the engine has as many themes of its own. */
function themeOf(style: string): string {
  const number = Number(/(\d+)$/.exec(style)?.[1] ?? "2");
  return `table-default-${(number - 1) % 7}`;
}
