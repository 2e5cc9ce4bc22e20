import type { TakenNames } from "../../workbook";
import { supports } from "../support";

/** What was in the workbook just before it was written to. */
export interface Before {
  readonly taken: TakenNames;
  readonly sheetIds: ReadonlySet<string>;
  /** The setting under our key, as it was; null where there was none. */
  readonly setting: unknown;
}

/** Reads the names in use and our setting, in one request. */
export async function readBefore(context: Excel.RequestContext, settingKey: string): Promise<Before> {
  const { worksheets, tables, names, settings } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  if (supports("names")) names.load("items/name");
  const setting = settings.getItemOrNullObject(settingKey);
  setting.load("value");
  await context.sync();
  const setTo: unknown = setting.isNullObject ? null : setting.value;
  return {
    taken: {
      sheets: worksheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      names: supports("names") ? names.items.map(({ name }) => name) : [],
    },
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
    setting: setTo,
  };
}
