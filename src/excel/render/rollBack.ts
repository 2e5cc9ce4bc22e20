import { quotedSheet, type Plan } from "../../workbook";
import { supports } from "../support";
import type { Before } from "./before";
import { creationOf, type Written } from "./writeSheet";

/** What is needed to take back exactly what one run created. */
export interface Creation {
  readonly token: string;
  readonly settingKey: string;
  readonly plan: Plan;
  readonly before: Before;
  readonly written: Written;
}

const TRIES_AFTER_MILLISECONDS = [0, 400, 1200] as const;

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

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

/** Sheets that were not there before, under a name of the plan, with the mark that tells who made them. */
const findCandidates = ({ plan, before }: Creation, sheets: readonly Excel.Worksheet[]): readonly Candidate[] => {
  const names = new Set(plan.sheets.map(({ name }) => name));
  return sheets
    .filter(({ id, name }) => names.has(name) && !before.sheetIds.has(id))
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
  { plan, before }: Creation,
  items: readonly Excel.NamedItem[],
  sheetNames: readonly string[]
): readonly Excel.NamedItem[] => {
  const planned = new Set(plan.names.map(({ name }) => name));
  return items
    .filter(({ name }) => planned.has(name) && !before.taken.names.includes(name))
    .filter(({ formula }) => sheetNames.some((name) => String(formula).startsWith(`=${quotedSheet(name)}!`)));
};

const restoreSetting = (context: Excel.RequestContext, { settingKey, before }: Creation): void => {
  const { settings } = context.workbook;
  if (before.setting === null) settings.getItemOrNullObject(settingKey).delete();
  else settings.add(settingKey, before.setting);
};

/** Removes what this run created and answers the names of what looks like it but is not known to be ours. */
async function remove(context: Excel.RequestContext, creation: Creation): Promise<readonly string[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const sheets = findCandidates(creation, worksheets.items);
  const setting = context.workbook.settings.getItemOrNullObject(creation.settingKey);
  setting.load("key");
  await context.sync();
  const ids = knownIds(creation.written);
  const ours = sheets.filter((candidate) => isOurs(candidate, creation.token, ids));
  const ourNames = ours.map(({ sheet }) => sheet.name);
  findNames(creation, names.items, ourNames).forEach((item) => item.delete());
  ours.forEach(({ sheet }) => sheet.delete());
  if (!setting.isNullObject || creation.before.setting !== null) restoreSetting(context, creation);
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
  return creation.plan.sheets.map(({ name }) => name);
}
