import { absolute, cellAddress } from "../plan/address";
import { columnPlace, columnRange, itemAddress, listRange, qualified, type Layout, type PlacedTable } from "./layout";

const found = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`A formula refers to ${what}, which the definition does not have.`);
  return value;
};

const split = (text: string, at: string): readonly [string, string] => {
  const place = text.indexOf(at);
  if (place < 0) throw new Error(`A formula refers to "${text}" without "${at}".`);
  return [text.slice(0, place), text.slice(place + 1)];
};

/** How one reference of a definition is written in a formula of a given sheet. */
type Writer = (argument: string, layout: Layout, sheet: string) => string;

const tableOf = (key: string, layout: Layout): PlacedTable => found(layout.tables.get(key), `the table "${key}"`);

const headerOf = (table: PlacedTable, key: string): string =>
  found(
    table.definition.columns.find((column) => column.key === key),
    `the column "${table.definition.key}.${key}"`
  ).header;

/** An address of another sheet carries its sheet; one of the same sheet does not. */
const fromSheet = (address: string, home: string, layout: Layout, sheet: string): string =>
  home === sheet ? absolute(address) : qualified(found(layout.sheets.get(home), `the sheet "${home}"`), address);

const columnWriter =
  (write: (table: PlacedTable, key: string, layout: Layout, sheet: string) => string): Writer =>
  (argument, layout, sheet) => {
    const [table, key] = split(argument, ".");
    return write(tableOf(table, layout), key, layout, sheet);
  };

const WRITERS: Readonly<Record<string, Writer>> = {
  /** A function of ours: the namespace is added here and nowhere else. */
  fn: (id, { namespace }) => `${namespace}.${id}`,
  /** A whole table, header row included. */
  all: (key, layout) => `${tableOf(key, layout).name}[#All]`,
  /** A data column of a table. */
  column: columnWriter((table, key) => `${table.name}[${headerOf(table, key)}]`),
  /** The cell of the same row, in the form every spreadsheet reads. */
  this: columnWriter((table, key) => `${table.name}[[#This Row],[${headerOf(table, key)}]]`),
  /** The header cell of a column. */
  header: columnWriter((table, key, layout, sheet) =>
    fromSheet(cellAddress(columnPlace(table, key, "header")), table.sheet, layout, sheet)
  ),
  /** The first data cell of a column, for the rules that are written for the first cell of their range. */
  first: columnWriter((table, key) => `$${cellAddress(columnPlace(table, key, "first"))}`),
  /** The same without its column fixed, for the rules that look at each cell of several columns. */
  start: columnWriter((table, key) => cellAddress(columnPlace(table, key, "first"))),
  cell: (key, layout, sheet) => {
    const { sheet: home, address } = found(layout.cells.get(key), `the cell "${key}"`);
    return fromSheet(address, home, layout, sheet);
  },
  /** The room kept for one column of an array answer. */
  spill: (key, layout) => found(layout.spills.get(key), `the array answer "${key}"`),
  /** A whole table column as an address, for what does not read table names. */
  area: columnWriter((table, key, layout) =>
    qualified(found(layout.sheets.get(table.sheet), `the sheet "${table.sheet}"`), columnRange(table, key))
  ),
  /** A fixed column of native formulas. */
  fill: (key, layout) => found(layout.fills.get(key), `the column of formulas "${key}"`),
  name: (key, layout) => found(layout.names.get(key), `the name "${key}"`),
  list: (key, layout, sheet) => {
    const list = found(layout.lists.get(key), `the list "${key}"`);
    return fromSheet(listRange(list), list.sheet, layout, sheet);
  },
  item: (argument, layout, sheet) => {
    const [key, label] = split(argument, "/");
    const list = found(layout.lists.get(key), `the list "${key}"`);
    return fromSheet(itemAddress(list, label), list.sheet, layout, sheet);
  },
};

const REFERENCE = /\{([a-z]+):([^}]+)\}/g;

/** Writes a formula of a definition as Excel takes it: `{kind:argument}` becomes a name, an address or a function. */
export const resolve = (formula: string, layout: Layout, sheet: string): string =>
  formula.replace(REFERENCE, (_, kind: string, argument: string) =>
    found(WRITERS[kind], `"${kind}:${argument}"`)(argument, layout, sheet)
  );

/** True for a formula of a definition that calls a function of ours. */
export const callsOurs = (formula: string): boolean => formula.includes("{fn:");
