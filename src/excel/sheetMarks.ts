import { supports } from "./support";

const SHEET = "avdl.sheet";
const DEFINITION = "avdl.definition";
const VERSION = "avdl.version";

/** The definition of a sheet that a newer one has replaced: it keeps what it holds, and is no longer read. */
export const RETIRED = "ancien";

/** Says which definition a sheet belongs to, in the place of what its mark said. */
export const markAs = (worksheet: Excel.Worksheet, definition: string): void => {
  if (supports("properties")) worksheet.customProperties.add(DEFINITION, definition);
};

/** A sheet of the workbook and, where it is ours, what made it. */
export interface MarkedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  /** Null for a sheet that is not ours. */
  readonly mark: { readonly key: string; readonly definition: string; readonly version: number } | null;
}

const SHEET_FIELDS = "items/id,items/name,items/tables/items/name";
const PROPERTY_FIELDS = "items/customProperties/items/key,items/customProperties/items/value";

/** Asks for the sheets, their tables and what marks them, all in the request that follows. */
export function askSheets(worksheets: Excel.WorksheetCollection): void {
  worksheets.load(supports("properties") ? `${SHEET_FIELDS},${PROPERTY_FIELDS}` : SHEET_FIELDS);
}

const markOf = (sheet: Excel.Worksheet): MarkedSheet["mark"] => {
  const values = new Map(sheet.customProperties.items.map(({ key, value }) => [key, value]));
  const key = values.get(SHEET);
  return key === undefined
    ? null
    : { key, definition: values.get(DEFINITION) ?? "", version: Number(values.get(VERSION) ?? 0) };
};

/** Names and versions kept by the workbook's settings, for an Excel that keeps no mark on its sheets. */
export type MarksByName = ReadonlyMap<string, NonNullable<MarkedSheet["mark"]>>;

/** The sheets in their order, once the request was answered. */
export const answeredSheets = (worksheets: Excel.WorksheetCollection, byName: MarksByName): readonly MarkedSheet[] =>
  worksheets.items.map((worksheet) => ({
    worksheet,
    id: worksheet.id,
    name: worksheet.name,
    mark: supports("properties") ? markOf(worksheet) : (byName.get(worksheet.name) ?? null),
  }));
