import { quotedSheet, JOURNAL_KEY } from "../../workbook";
import type { Work } from "../job";
import type { Book } from "../readBook";
import { markAs } from "../sheetMarks";
import { supports } from "../support";
import { wait } from "../wait";
import { creationOf, type Written } from "./writeSheet";

/** What is needed to take back exactly what one run created. */
export interface Creation {
  readonly token: string;
  readonly settingKey: string;
  readonly work: Work;
  readonly book: Book;
  readonly written: Written;
}

const TRIES_AFTER_MILLISECONDS = [0, 400, 1200] as const;

/** Ids that Excel gave to our sheets, as far as its answers arrived. */
const knownIds = ({ sheets }: Written): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ sheet }) => {
      try {
        return [sheet.id];
      } catch {
        return [];
      }
    })
  );

interface Candidate {
  readonly sheet: Excel.Worksheet;
  readonly creation: Excel.WorksheetCustomProperty | null;
}

/** The sheets that are new: what is removed, or must be by hand; never one that was there and was being completed. */
const newSheetNames = ({ work }: Pick<Creation, "work">): readonly string[] =>
  work.plan.sheets.filter(({ isPresent }) => !isPresent).map(({ name }) => name);

/** Sheets that were not there before, under a name of the plan, with the mark that tells who made them. */
const findCandidates = ({ work, book }: Creation, sheets: readonly Excel.Worksheet[]): readonly Candidate[] => {
  const names = new Set(newSheetNames({ work }));
  const before = new Set(book.sheets.map(({ id }) => id));
  return sheets
    .filter(({ id, name }) => names.has(name) && !before.has(id))
    .map((sheet) => {
      const creation = supports("properties") ? creationOf(sheet) : null;
      creation?.load("value");
      return { sheet, creation };
    });
};

const isOurs = ({ sheet, creation }: Candidate, token: string, ids: ReadonlySet<string>): boolean =>
  ids.has(sheet.id) || (creation !== null && !creation.isNullObject && creation.value === token);

/** Names of the plan that were not there before and that point at one of these sheets. */
const findNames = (
  { work, book }: Creation,
  items: readonly Excel.NamedItem[],
  sheetNames: readonly string[]
): readonly Excel.NamedItem[] => {
  const planned = new Set(work.plan.names.map(({ name }) => name));
  return items
    .filter(({ name }) => planned.has(name) && !book.taken.names.includes(name))
    .filter(({ formula }) => sheetNames.some((name) => String(formula).startsWith(`=${quotedSheet(name)}!`)));
};

/** A setting as it was: put back, or taken away where there was none. */
interface OldSetting {
  readonly key: string;
  readonly value: unknown;
  readonly setting: Excel.Setting;
}

const askSettings = (context: Excel.RequestContext, { settingKey, book }: Creation): readonly OldSetting[] =>
  [
    { key: settingKey, value: book.settings.definition },
    { key: JOURNAL_KEY, value: book.settings.journal },
  ].map(({ key, value }) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("key");
    return { key, value, setting };
  });

const restoreSettings = (context: Excel.RequestContext, old: readonly OldSetting[]): void => {
  for (const { key, value, setting } of old) {
    if (value !== null) context.workbook.settings.add(key, value);
    else if (!setting.isNullObject) setting.delete();
  }
};

/** The cells that sheets already there received: they were empty. A sheet may have been renamed meanwhile. */
const emptyExtended = ({ work, book }: Creation, worksheets: readonly Excel.Worksheet[]): void => {
  for (const { name, blocks, formulas } of work.plan.sheets.filter(({ isPresent }) => isPresent)) {
    const id = book.sheets.find((sheet) => sheet.name === name)?.id;
    const worksheet = worksheets.find((sheet) => sheet.id === id);
    for (const { range } of [...formulas, ...blocks]) worksheet?.getRange(range).clear();
  }
};

/** Sheets of an older version take their names back. */
const nameBack = ({ work }: Creation, worksheets: readonly Excel.Worksheet[], tables: readonly Excel.Table[]): void => {
  for (const { id, from, to, definition, tables: renamed } of work.renamed) {
    const worksheet = worksheets.find((sheet) => sheet.id === id && sheet.name === to);
    if (worksheet === undefined) continue;
    worksheet.name = from;
    markAs(worksheet, definition);
    for (const names of renamed) {
      const table = tables.find(({ name }) => name === names.to);
      if (table !== undefined) table.name = names.from;
    }
  }
};

/** Removes what this run created and answers the names of what looks like it but is not known to be ours. */
async function remove(context: Excel.RequestContext, creation: Creation): Promise<readonly string[]> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  tables.load("items/name");
  await context.sync();
  const sheets = findCandidates(creation, worksheets.items);
  const settings = askSettings(context, creation);
  await context.sync();
  const ids = knownIds(creation.written);
  const ours = sheets.filter((candidate) => isOurs(candidate, creation.token, ids));
  const ourNames = ours.map(({ sheet }) => sheet.name);
  findNames(creation, names.items, ourNames).forEach((item) => item.delete());
  ours.forEach(({ sheet }) => sheet.delete());
  emptyExtended(creation, worksheets.items);
  restoreSettings(context, settings);
  await context.sync();
  nameBack(creation, worksheets.items, tables.items);
  await context.sync();
  return sheets.filter((candidate) => !ours.includes(candidate)).map(({ sheet }) => sheet.name);
}

/**
 * Takes back what a failed or cancelled run created: sheets, names, setting. Answers the names of what remains.
 * Tried again a few times, as what stopped the run may have passed.
 */
export async function rollBack(creation: Creation): Promise<readonly string[]> {
  for (const milliseconds of TRIES_AFTER_MILLISECONDS) {
    await wait(milliseconds);
    try {
      return await Excel.run((context) => remove(context, creation));
    } catch {
      continue;
    }
  }
  return newSheetNames(creation);
}
