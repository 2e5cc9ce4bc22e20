import type {
  ListData,
  SheetDefinition,
  TableDefinition,
  WorkbookData,
  WorkbookDefinition,
} from "../definition/definition";
import { absolute, cellAddress, moved, placeOf, quotedSheet, rangeAddress, type Place } from "../plan/address";
import { freeName, freeSheetName, sameLabel, type TakenNames } from "./freeNames";
import type { PresentList, PresentTable, PresentWorkbook } from "./present";

export interface PlacedTable {
  readonly definition: TableDefinition;
  readonly sheet: string;
  readonly name: string;
  readonly start: Place;
  /** Rows under the header: one blank row at least, as a table cannot have none. */
  readonly rows: number;
  /** As they are in the workbook, in their order. */
  readonly headers: readonly string[];
}

/** Where everything of a workbook is, once names are chosen and rows counted. */
export interface Layout {
  /** The namespace of the custom functions, without the dot. */
  readonly namespace: string;
  /** Sheet key → name. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, PlacedTable>;
  /** "key.column" → absolute range with its sheet. */
  readonly spills: ReadonlyMap<string, string>;
  /** Key of a fixed column of formulas → absolute range with its sheet. */
  readonly fills: ReadonlyMap<string, string>;
  /** "sheet.key" → place. */
  readonly cells: ReadonlyMap<string, { readonly sheet: string; readonly address: string }>;
  readonly lists: ReadonlyMap<string, PlacedList>;
  /** Name key → name. */
  readonly names: ReadonlyMap<string, string>;
}

export interface PlacedList {
  readonly list: ListData;
  readonly sheet: string;
  readonly start: Place;
  /** The list is in the workbook already, and is left as it is. */
  readonly isPresent: boolean;
}

/** A range with its sheet, as a formula of any sheet reads it. */
export const qualified = (sheetName: string, address: string): string =>
  `${quotedSheet(sheetName)}!${absolute(address)}`;

const chooseInTurn = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  choose: (item: Item, taken: readonly string[]) => string,
  taken: readonly string[]
): ReadonlyMap<string, string> => {
  const chosen = new Map<string, string>();
  for (const item of items) chosen.set(keyOf(item), choose(item, [...taken, ...chosen.values()]));
  return chosen;
};

const headersOf = ({ columns }: TableDefinition): readonly string[] => columns.map(({ header }) => header);

const newTable = (definition: TableDefinition, sheet: string, name: string, rows: number): PlacedTable => ({
  definition,
  sheet,
  name,
  start: placeOf(definition.at),
  rows: Math.max(1, rows + (definition.freeRows ?? 0), definition.blankRows ?? 0),
  headers: headersOf(definition),
});

const presentTable = (
  definition: TableDefinition,
  { name, sheet, start, rows, headers }: PresentTable
): PlacedTable => ({
  definition,
  sheet,
  name,
  start,
  rows,
  headers,
});

const placeTables = (
  { sheets }: WorkbookDefinition,
  data: WorkbookData,
  names: ReadonlyMap<string, string>,
  present: PresentWorkbook
): ReadonlyMap<string, PlacedTable> =>
  new Map(
    sheets.flatMap(({ key: sheet, tables, standing }) =>
      tables.map((definition) => {
        const { key, name } = definition;
        const found = standing === "new" ? undefined : present.tables.get(key);
        const placed =
          found === undefined
            ? newTable(definition, sheet, names.get(key) ?? name, data.tables[key]?.length ?? 0)
            : presentTable(definition, found);
        return [key, placed] as const;
      })
    )
  );

const placeSpills = (sheet: SheetDefinition, sheetName: string): readonly (readonly [string, string])[] =>
  sheet.spills.flatMap((spill) =>
    spill.columns.map((column, index) => {
      const top = moved(placeOf(spill.at), 0, index);
      return [`${spill.key}.${column}`, qualified(sheetName, rangeAddress(top, spill.capacity, 1))] as const;
    })
  );

const placeFills = (sheet: SheetDefinition, sheetName: string): readonly (readonly [string, string])[] =>
  sheet.fills.map(({ key, at, rows }) => [key, qualified(sheetName, rangeAddress(placeOf(at), rows, 1))] as const);

/** A list of the workbook can stand for ours when formulas find in it every word they read. */
const standsFor = (list: ListData, { title, items }: PresentList): boolean =>
  sameLabel(list.title, title) &&
  items.length > 0 &&
  (!list.isFixed || list.items.every((item) => items.includes(item)));

const placeLists = (
  sheets: readonly SheetDefinition[],
  lists: readonly ListData[],
  present: PresentWorkbook
): ReadonlyMap<string, PlacedList> => {
  const home = sheets.find((candidate) => candidate.lists !== undefined);
  if (home?.lists === undefined) return new Map();
  const sheet = home.key;
  const placed = new Map<string, PlacedList>();
  let next = placeOf(home.lists);
  for (const list of lists) {
    const found = home.standing === "new" ? undefined : present.lists.find((candidate) => standsFor(list, candidate));
    if (found === undefined) {
      placed.set(list.key, { list, sheet, start: next, isPresent: false });
      next = moved(next, 0, 1);
    } else placed.set(list.key, { list: { ...list, items: found.items }, sheet, start: found.start, isPresent: true });
  }
  return placed;
};

const placeCells = (sheets: readonly SheetDefinition[]): Layout["cells"] =>
  new Map(
    sheets.flatMap((sheet) =>
      sheet.cells.flatMap(({ key, at }) =>
        key === undefined ? [] : [[`${sheet.key}.${key}`, { sheet: sheet.key, address: at }] as const]
      )
    )
  );

const chooseSheetNames = (
  { sheets }: WorkbookDefinition,
  taken: TakenNames,
  present: PresentWorkbook
): ReadonlyMap<string, string> => {
  const chosen = chooseInTurn(
    sheets.filter(({ standing }) => standing === "new"),
    ({ key }) => key,
    ({ name }, used) => freeSheetName(name, used),
    taken.sheets
  );
  return new Map([...present.sheets, ...chosen]);
};

/** Chooses names that are free in the target and places every part of a definition. */
export function layOut(
  definition: WorkbookDefinition,
  data: WorkbookData,
  target: { readonly namespace: string; readonly taken: TakenNames; readonly present: PresentWorkbook }
): Layout {
  const { taken, namespace, present } = target;
  const sheets = chooseSheetNames(definition, taken, present);
  const usedNames = [...taken.tables, ...taken.names];
  const tableNames = chooseInTurn(
    definition.sheets.filter(({ standing }) => standing !== "present").flatMap((sheet) => sheet.tables),
    ({ key }) => key,
    ({ name }, used) => freeName(name, used),
    usedNames
  );
  const newNames = chooseInTurn(
    definition.names.filter(({ key }) => !present.names.has(key)),
    ({ key }) => key,
    ({ name }, used) => freeName(name, used),
    [...usedNames, ...tableNames.values()]
  );
  return {
    namespace,
    sheets,
    names: new Map([...newNames, ...present.names]),
    tables: placeTables(definition, data, tableNames, present),
    spills: new Map(definition.sheets.flatMap((sheet) => placeSpills(sheet, sheets.get(sheet.key) ?? sheet.name))),
    fills: new Map(definition.sheets.flatMap((sheet) => placeFills(sheet, sheets.get(sheet.key) ?? sheet.name))),
    cells: placeCells(definition.sheets),
    lists: placeLists(definition.sheets, data.lists, present),
  };
}

/** The cell of the first row of a table column, or of its header. */
export const columnPlace = (
  { definition, start, headers }: PlacedTable,
  key: string,
  row: "header" | "first"
): Place => {
  const index = definition.columns.findIndex((column) => column.key === key);
  const column = definition.columns[index];
  if (column === undefined) throw new Error(`The table "${definition.key}" has no column "${key}".`);
  const place = headers.indexOf(column.header);
  return moved(start, row === "header" ? 0 : 1, place < 0 ? index : place);
};

/** The whole data column of a table. */
export const columnRange = (table: PlacedTable, key: string): string =>
  rangeAddress(columnPlace(table, key, "first"), table.rows, 1);

/** The data of some columns of a table: "*" for all, "first:last" for those between two, or one key. */
export const columnsRange = (table: PlacedTable, columns: string): string => {
  const all = table.definition.columns;
  const [first = "", last = first] = columns === "*" ? [all[0]?.key, all.at(-1)?.key] : columns.split(":");
  const start = columnPlace(table, first, "first");
  return rangeAddress(start, table.rows, columnPlace(table, last, "first").column - start.column + 1);
};

/** The items of a list, without its title. */
export const listRange = ({ list, start }: PlacedList): string =>
  rangeAddress(moved(start, 1, 0), list.items.length, 1);

/** The cell of one item of a list. */
export const itemAddress = ({ list, start }: PlacedList, label: string): string => {
  const index = list.items.indexOf(label);
  if (index < 0) throw new Error(`The list "${list.key}" has no item "${label}".`);
  return cellAddress(moved(start, 1 + index, 0));
};
