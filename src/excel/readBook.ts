import {
  areaOf,
  LISTS_ROW,
  NOTHING_PRESENT,
  SHARED_SHEETS,
  SHEET_OF_PART,
  tableKeyed,
  MIGRATIONS,
  SHEET_NAMES,
  WORKBOOK_ID,
  WORKBOOK_PARTS,
  type PresentList,
  type PresentTable,
  type PresentWorkbook,
  type TakenNames,
  type WorkbookPart,
  JOURNAL_KEY,
  readKept,
  settingKeyOf,
  type Kept,
} from "../workbook";
import { cellText } from "./cellText";
import { answeredSheets, askSheets, type MarkedSheet, type MarksByName } from "./sheetMarks";
import { supports } from "./support";
import { withoutSheet } from "./withoutSheet";

/** What is in the workbook just before it is written to. */
export interface Book {
  readonly taken: TakenNames;
  readonly sheets: readonly MarkedSheet[];
  /** The settings under our keys, as they are; null where there is none. */
  readonly settings: { readonly definition: unknown; readonly journal: unknown };
  readonly kept: Kept | null;
}

const marksKept = (settings: readonly unknown[]): MarksByName =>
  new Map(
    settings.flatMap((setting) => {
      const kept = readKept(setting);
      if (kept === null) return [];
      const { id: definition, version } = kept;
      return kept.sheets.map(({ key, name }) => [name, { key, definition, version }] as const);
    })
  );

/** The present definition first, then those that an update knows. */
const OUR_DEFINITIONS: readonly string[] = [
  ...new Set([WORKBOOK_ID, ...MIGRATIONS.map(({ definition }) => definition)]),
];

/** Reads the names in use, our sheets and our settings, in one request. */
export async function readBook(context: Excel.RequestContext, settingKey: string): Promise<Book> {
  const { worksheets, tables, names, settings } = context.workbook;
  askSheets(worksheets);
  tables.load("items/name");
  if (supports("names")) names.load("items/name");
  const asked = [settingKey, JOURNAL_KEY, ...OUR_DEFINITIONS.map(settingKeyOf)].map((key) => {
    const setting = settings.getItemOrNullObject(key);
    setting.load("value");
    return setting;
  });
  await context.sync();
  const [definition, journal, ...others] = asked.map((setting): unknown =>
    setting.isNullObject ? null : setting.value
  );
  const sheets = answeredSheets(worksheets, marksKept(others));
  return {
    taken: {
      sheets: sheets.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      names: supports("names") ? names.items.map(({ name }) => name) : [],
    },
    sheets,
    settings: { definition: definition ?? null, journal: journal ?? null },
    kept: readKept(others[0]),
  };
}

/** The sheets of the present definition, by key. */
export const ourSheets = ({ sheets }: Pick<Book, "sheets">): ReadonlyMap<string, MarkedSheet> =>
  new Map(
    sheets.flatMap((sheet) =>
      sheet.mark !== null && sheet.mark.definition === WORKBOOK_ID ? [[sheet.mark.key, sheet] as const] : []
    )
  );

export const partsOf = (ours: ReadonlyMap<string, MarkedSheet>): readonly WorkbookPart[] =>
  WORKBOOK_PARTS.filter((part) => ours.has(SHEET_OF_PART[part]));

/** A table of ours as it is now, with what is asked of it. */
interface AskedTable {
  readonly sheet: string;
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

const askTables = (ours: ReadonlyMap<string, MarkedSheet>): readonly AskedTable[] =>
  [...ours].flatMap(([sheet, { worksheet }]) =>
    worksheet.tables.items.map((table) => {
      const header = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      header.load("address,values");
      body.load("rowCount");
      return { sheet, table, header, body };
    })
  );

const textsOf = (values: readonly (readonly unknown[])[]): readonly string[] => (values[0] ?? []).map(cellText);

const presentTables = (asked: readonly AskedTable[]): PresentWorkbook["tables"] =>
  new Map(
    asked.flatMap(({ sheet, table, header, body }): readonly (readonly [string, PresentTable])[] => {
      const headers = textsOf(header.values);
      const key = tableKeyed(sheet, headers);
      if (key === undefined) return [];
      const { start } = areaOf(withoutSheet(header.address));
      return [[key, { name: table.name, sheet, start, rows: body.rowCount, headers }]];
    })
  );

interface AskedUse {
  readonly sheet: string;
  readonly used: Excel.Range;
}

const askUse = (ours: ReadonlyMap<string, MarkedSheet>): readonly AskedUse[] =>
  SHARED_SHEETS.flatMap((sheet) => {
    const worksheet = ours.get(sheet)?.worksheet;
    if (worksheet === undefined) return [];
    const used = worksheet.getUsedRange(true);
    used.load("address,values");
    return [{ sheet, used }];
  });

/** The first free row and column of each sheet, an empty column being left after what is there. */
const freePlaces = (asked: readonly AskedUse[]): PresentWorkbook["free"] =>
  new Map(
    asked.map(({ sheet, used }) => {
      const { start, rows, columns } = areaOf(withoutSheet(used.address));
      const gap = sheet === "calculs" ? 1 : 0;
      return [sheet, { row: start.row + rows, column: start.column + columns + gap }] as const;
    })
  );

const listsIn = (asked: readonly AskedUse[]): readonly PresentList[] => {
  const found = asked.find(({ sheet }) => sheet === "listes");
  if (found === undefined) return [];
  const { start } = areaOf(withoutSheet(found.used.address));
  const titlesAt = LISTS_ROW - start.row;
  const values: readonly (readonly unknown[])[] = found.used.values;
  return textsOf([values[titlesAt] ?? []]).flatMap((title, column) => {
    const below = values.slice(titlesAt + 1).map((row) => cellText(row[column]));
    const end = below.indexOf("");
    const items = end < 0 ? below : below.slice(0, end);
    return title === "" ? [] : [{ title, start: { row: LISTS_ROW, column: start.column + column }, items }];
  });
};

const namesKept = ({ kept, taken }: Book): PresentWorkbook["names"] =>
  new Map(Object.entries(kept?.names ?? {}).filter(([, name]) => taken.names.includes(name)));

/** Reads what the workbook holds of ours, in one more request; none where it holds nothing. */
export async function readPresent(context: Excel.RequestContext, book: Book): Promise<PresentWorkbook> {
  const ours = ourSheets(book);
  if (ours.size === 0) return NOTHING_PRESENT;
  const tables = askTables(ours);
  const uses = askUse(ours);
  await context.sync();
  return {
    parts: partsOf(ours),
    sheets: new Map([...ours].map(([key, { name }]) => [key, name])),
    tables: presentTables(tables),
    names: namesKept(book),
    lists: listsIn(uses),
    free: freePlaces(uses),
  };
}

/** The usual name of a sheet of ours. */
export const usualName = (key: string): string => new Map<string, string>(Object.entries(SHEET_NAMES)).get(key) ?? key;
