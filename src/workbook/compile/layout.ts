import type {
  ListData,
  SheetDefinition,
  TableDefinition,
  WorkbookData,
  WorkbookDefinition,
} from "../definition/definition";
import { absolute, cellAddress, moved, placeOf, quotedSheet, rangeAddress, type Place } from "../plan/address";
import { freeName, freeSheetName, type TakenNames } from "./freeNames";

export interface PlacedTable {
  readonly definition: TableDefinition;
  readonly sheet: string;
  readonly name: string;
  readonly start: Place;
  /** Rows under the header: one blank row at least, as a table cannot have none. */
  readonly rows: number;
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

const placeTables = (
  { sheets }: WorkbookDefinition,
  data: WorkbookData,
  names: ReadonlyMap<string, string>
): ReadonlyMap<string, PlacedTable> =>
  new Map(
    sheets.flatMap((sheet) =>
      sheet.tables.map((definition) => [
        definition.key,
        {
          definition,
          sheet: sheet.key,
          name: names.get(definition.key) ?? definition.name,
          start: placeOf(definition.at),
          rows: Math.max(1, data.tables[definition.key]?.length ?? 0),
        },
      ])
    )
  );

const placeSpills = (sheet: SheetDefinition, sheetName: string): readonly (readonly [string, string])[] =>
  sheet.spills.flatMap((spill) =>
    spill.columns.map((column, index) => {
      const top = moved(placeOf(spill.at), 0, index);
      return [`${spill.key}.${column}`, qualified(sheetName, rangeAddress(top, spill.capacity, 1))] as const;
    })
  );

const placeLists = (
  sheets: readonly SheetDefinition[],
  lists: readonly ListData[]
): ReadonlyMap<string, PlacedList> => {
  const sheet = sheets.find((candidate) => candidate.lists !== undefined);
  if (sheet?.lists === undefined) return new Map();
  const corner = placeOf(sheet.lists);
  return new Map(lists.map((list, index) => [list.key, { list, sheet: sheet.key, start: moved(corner, 0, index) }]));
};

const placeCells = (sheets: readonly SheetDefinition[]): Layout["cells"] =>
  new Map(
    sheets.flatMap((sheet) =>
      sheet.cells.flatMap(({ key, at }) =>
        key === undefined ? [] : [[`${sheet.key}.${key}`, { sheet: sheet.key, address: at }] as const]
      )
    )
  );

/** Chooses names that are free in the target and places every part of a definition. */
export function layOut(
  definition: WorkbookDefinition,
  data: WorkbookData,
  target: { readonly namespace: string; readonly taken: TakenNames }
): Layout {
  const { taken, namespace } = target;
  const sheets = chooseInTurn(
    definition.sheets,
    ({ key }) => key,
    ({ name }, used) => freeSheetName(name, used),
    taken.sheets
  );
  const usedNames = [...taken.tables, ...taken.names];
  const tables = definition.sheets.flatMap((sheet) => sheet.tables);
  const tableNames = chooseInTurn(
    tables,
    ({ key }) => key,
    ({ name }, used) => freeName(name, used),
    usedNames
  );
  const names = chooseInTurn(
    definition.names,
    ({ key }) => key,
    ({ name }, used) => freeName(name, used),
    [...usedNames, ...tableNames.values()]
  );
  return {
    namespace,
    sheets,
    names,
    tables: placeTables(definition, data, tableNames),
    spills: new Map(definition.sheets.flatMap((sheet) => placeSpills(sheet, sheets.get(sheet.key) ?? sheet.name))),
    cells: placeCells(definition.sheets),
    lists: placeLists(definition.sheets, data.lists),
  };
}

/** The cell of the first row of a table column, or of its header. */
export const columnPlace = ({ definition, start }: PlacedTable, key: string, row: "header" | "first"): Place => {
  const index = definition.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`The table "${definition.key}" has no column "${key}".`);
  return moved(start, row === "header" ? 0 : 1, index);
};

/** The whole data column of a table. */
export const columnRange = (table: PlacedTable, key: string): string =>
  rangeAddress(columnPlace(table, key, "first"), table.rows, 1);

/** The items of a list, without its title. */
export const listRange = ({ list, start }: PlacedList): string =>
  rangeAddress(moved(start, 1, 0), list.items.length, 1);

/** The cell of one item of a list. */
export const itemAddress = ({ list, start }: PlacedList, label: string): string => {
  const index = list.items.indexOf(label);
  if (index < 0) throw new Error(`The list "${list.key}" has no item "${label}".`);
  return cellAddress(moved(start, 1 + index, 0));
};
