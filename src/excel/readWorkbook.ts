import { ok, type Result } from "../domain/shared";
import { updateTitles, WORKBOOK_ID, JOURNAL_KEY, readEntries, settingKeyOf, type JournalEntry } from "../workbook";
import { asking } from "./asking";
import type { HostProblem } from "./hostProblem";
import type { WorkbookState } from "./order";
import { outdatedSheets } from "./outdated";
import { readProject } from "./projectSheet";
import { ourSheets, partsOf, readBook, readPresent } from "./readBook";

async function stateOf(context: Excel.RequestContext): Promise<WorkbookState> {
  const book = await readBook(context, settingKeyOf(WORKBOOK_ID));
  const ours = ourSheets(book);
  const outdated = outdatedSheets(book);
  const mark = outdated[0]?.mark;
  return {
    parts: partsOf(ours),
    project: ours.has("projet") ? await readProject(context, await readPresent(context, book)) : null,
    sheets: [...ours].map(([key, { name }]) => ({ key, name })),
    outdated: outdated.map((sheet) => ({ name: sheet.name, version: sheet.mark?.version ?? 0 })),
    changes: mark === null || mark === undefined ? [] : updateTitles(mark.definition, mark.version),
  };
}

/** Reads what the workbook holds of ours. Nothing is written. */
export const readWorkbook = (): Promise<Result<WorkbookState, HostProblem>> =>
  asking(async (context) => ok(await stateOf(context)));

/** What the add-in changed in this workbook, oldest first. */
export const readJournal = (): Promise<Result<readonly JournalEntry[], HostProblem>> =>
  asking(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(JOURNAL_KEY);
    setting.load("value");
    await context.sync();
    return ok(readEntries(setting.isNullObject ? null : setting.value));
  });
