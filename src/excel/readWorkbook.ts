import type { Result } from "../domain/shared";
import { ok } from "../domain/shared";
import { updateTitles, WORKBOOK_ID, JOURNAL_KEY, readEntries, settingKeyOf, type JournalEntry } from "../workbook";
import { added, contentOf, partsAsked, planOf, type ProjectOrder } from "./createWorkbook";
import { hostProblem, type HostProblem } from "./hostProblem";
import type { Preparation, WorkbookState } from "./order";
import { readProject } from "./projectSheet";
import { ourSheets, partsOf, readBook, readPresent, usualName, type Book } from "./readBook";
import { outdatedSheets } from "./update";

const asking = async <Value>(
  ask: (context: Excel.RequestContext) => Promise<Value>
): Promise<Result<Value, HostProblem>> => {
  try {
    return ok(await ask(new Excel.RequestContext()));
  } catch (error) {
    return { ok: false, problem: hostProblem(error) };
  }
};

const bookOf = (context: Excel.RequestContext): Promise<Book> => readBook(context, settingKeyOf(WORKBOOK_ID));

async function stateOf(context: Excel.RequestContext): Promise<WorkbookState> {
  const book = await bookOf(context);
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
export const readWorkbook = (): Promise<Result<WorkbookState, HostProblem>> => asking(stateOf);

/** Says which sheets an order would make, and under which names. Nothing is written. */
export const prepare = (order: ProjectOrder): Promise<Result<Preparation, HostProblem>> =>
  asking(async (context) => {
    const book = await bookOf(context);
    const present = await readPresent(context, book);
    if (added(partsAsked(order), present).length === 0) return { sheets: [] };
    return {
      sheets: planOf(contentOf(order), present, book.taken).sheets.map(({ key, name, isPresent }) => ({
        key,
        name,
        wanted: isPresent ? name : usualName(key),
        isNew: !isPresent,
      })),
    };
  });

/** What the add-in changed in this workbook, oldest first. */
export const readJournal = (): Promise<Result<readonly JournalEntry[], HostProblem>> =>
  asking(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(JOURNAL_KEY);
    setting.load("value");
    await context.sync();
    return readEntries(setting.isNullObject ? null : setting.value);
  });
