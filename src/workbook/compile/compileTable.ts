import type { ColumnDefinition, WorkbookData } from "../definition/definition";
import { cellAddress, columnLetters, moved, rangeAddress } from "../plan/address";
import type { PlanBlock, PlanFormat, PlanFormula, PlanSheet, PlanStyle, PlanTable, PlanValidation } from "../plan/plan";
import type { NumberFormat } from "../plan/styles";
import { compileEntry } from "./compileEntry";
import { columnPlace, columnRange, type Layout, type PlacedTable } from "./layout";
import { callsOurs, resolve } from "./references";
import { cellValue } from "./values";

type TableParts = Pick<
  PlanSheet,
  "blocks" | "formulas" | "formats" | "styles" | "validations" | "widths" | "heights"
> & {
  readonly table: PlanTable;
};

const headerRow = ({ definition, start }: PlacedTable): PlanBlock => ({
  range: rangeAddress(start, 1, definition.columns.length),
  values: [definition.columns.map(({ header }) => header)],
});

/** Columns without formula that stand side by side are written together. */
const inputRuns = (columns: readonly ColumnDefinition[]): readonly (readonly ColumnDefinition[])[] => {
  const runs: ColumnDefinition[][] = [[]];
  for (const column of columns) {
    if (column.formula === undefined) runs.at(-1)?.push(column);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
};

const inputBlocks = (table: PlacedTable, rows: WorkbookData["tables"][string]): readonly PlanBlock[] =>
  rows.length === 0
    ? []
    : inputRuns(table.definition.columns).map((run) => ({
        range: rangeAddress(columnPlace(table, run[0]?.key ?? "", "first"), rows.length, run.length),
        values: rows.map((row) => run.map(({ key, format }) => cellValue(row[key], format))),
      }));

const columnFormula = (
  table: PlacedTable,
  { key, formula }: ColumnDefinition,
  layout: Layout
): readonly PlanFormula[] => {
  if (formula === undefined) return [];
  if (callsOurs(formula)) throw new Error(`The column "${key}" calls a function on each row: use one array call.`);
  return [
    { range: columnRange(table, key), formula: resolve(formula, layout, table.sheet), kind: "column", recorded: null },
  ];
};

/** Neighbours of one kind are written together: each run is its first place, its length and its kind. */
const runs = <Kind>(
  kinds: readonly Kind[]
): readonly { readonly from: number; readonly length: number; readonly kind: Kind }[] =>
  kinds.flatMap((kind, index) => {
    if (index > 0 && kinds[index - 1] === kind) return [];
    const next = kinds.findIndex((other, later) => later > index && other !== kind);
    return [{ from: index, length: (next < 0 ? kinds.length : next) - index, kind }];
  });

const columnFormats = (
  table: PlacedTable,
  { key, format }: ColumnDefinition,
  byRow: readonly NumberFormat[]
): readonly PlanFormat[] =>
  runs(byRow.length > 0 ? byRow : Array.from({ length: table.rows }, () => format))
    .filter(({ kind }) => kind !== "general")
    .map(({ from, length, kind }) => ({
      range: rangeAddress(moved(columnPlace(table, key, "first"), from, 0), length, 1),
      format: kind,
    }));

const columnStyles = (table: PlacedTable): readonly PlanStyle[] =>
  runs(table.definition.columns.map(({ style }) => style)).map(({ from, length, kind }) => ({
    range: rangeAddress(moved(table.start, 1, from), table.rows, length),
    style: kind,
  }));

const columnValidations = (table: PlacedTable, column: ColumnDefinition, layout: Layout): readonly PlanValidation[] =>
  column.entry === undefined ? [] : [compileEntry(column.entry, columnRange(table, column.key), layout, table.sheet)];

/** Rows whose texts wrap get their height beforehand: a row does not grow when an answer arrives in it later. */
const rowHeights = ({ definition, start, rows }: PlacedTable): PlanSheet["heights"] => {
  const { rowHeight } = definition;
  if (rowHeight === undefined) return [];
  return Array.from({ length: rows }, (_, index) => ({ row: start.row + 1 + index, points: rowHeight }));
};

/** Everything one table puts on its sheet. */
export function compileTable(table: PlacedTable, data: WorkbookData, layout: Layout): TableParts {
  const { columns, key } = table.definition;
  const rows = data.tables[key] ?? [];
  const header = headerRow(table);
  return {
    table: {
      key,
      name: table.name,
      range: `${cellAddress(table.start)}:${cellAddress(moved(table.start, table.rows, columns.length - 1))}`,
      headers: columns.map((column) => column.header),
    },
    blocks: [header, ...inputBlocks(table, rows)],
    formulas: columns.flatMap((column) => columnFormula(table, column, layout)),
    formats: columns.flatMap((column) => columnFormats(table, column, data.formats[`${key}.${column.key}`] ?? [])),
    styles: [{ range: header.range, style: "columnHeader" }, ...columnStyles(table)],
    validations: columns.flatMap((column) => columnValidations(table, column, layout)),
    widths: columns.map(({ width }, index) => ({
      column: columnLetters(table.start.column + index),
      characters: width,
    })),
    heights: rowHeights(table),
  };
}
