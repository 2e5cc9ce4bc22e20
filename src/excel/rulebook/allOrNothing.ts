import { fail, ok, type Result } from "../../domain/shared";
import { ADAPTATION_KEY, JOURNAL_KEY } from "../../workbook";
import { hostProblem, type HostProblem } from "../hostProblem";
import { writeCell, type NamedCell } from "./namedCells";
import type { RulesState } from "./readState";
import { answeredRules, askRules, type RulesTable } from "./rulesTable";

/** The rules as they were before something was written, in a workbook that has a table of them. */
export interface Before extends RulesState {
  readonly rules: RulesTable;
}

/** A setting as it was: put back, or taken away where there was none. */
const restore = (context: Excel.RequestContext, key: string, value: unknown, setting: Excel.Setting): void => {
  if (value !== null) context.workbook.settings.add(key, value);
  else if (!setting.isNullObject) setting.delete();
};

/** How what was written is taken back. */
export interface TakeBack {
  /** Cells above the table that were written. */
  readonly touched: readonly NamedCell[];
  /** Puts the rows back, once the table is found again in the state that a failed request left it in. */
  readonly rows: (now: RulesTable) => void;
}

async function takeAllBack(before: Before, { touched, rows }: TakeBack): Promise<void> {
  const context = new Excel.RequestContext();
  const { settings, tables } = context.workbook;
  const asked = askRules(tables.getItem(before.rules.id));
  const [adaptation, journal] = [ADAPTATION_KEY, JOURNAL_KEY].map((key) => settings.getItemOrNullObject(key));
  adaptation?.load("key");
  journal?.load("key");
  await context.sync();
  const now = answeredRules(asked);
  if (now !== null) rows(now);
  if (adaptation !== undefined) restore(context, ADAPTATION_KEY, before.setting, adaptation);
  if (journal !== undefined) restore(context, JOURNAL_KEY, before.book.settings.journal, journal);
  touched.forEach((cell) => writeCell(context, cell, cell.text));
  await context.sync();
}

/** Sends what was asked for. Where that fails, what was written of it is taken back; where that fails too, it is said. */
export async function allOrNothing(
  context: Excel.RequestContext,
  before: Before,
  takeBack: TakeBack
): Promise<Result<null, HostProblem>> {
  try {
    await context.sync();
    return ok(null);
  } catch (error) {
    try {
      await takeAllBack(before, takeBack);
      return fail(hostProblem(error));
    } catch {
      return fail(hostProblem(error, [before.rules.sheet]));
    }
  }
}
