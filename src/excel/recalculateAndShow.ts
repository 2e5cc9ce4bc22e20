import { ok, fail, type Result } from "../domain/shared";
import { SHEET_NAMES, type SheetKey } from "../workbook";
import { asking } from "./asking";
import { sheetMissing, type HostProblem } from "./hostProblem";
import { ownSheets } from "./ownSheets";

/** The sheets that the ribbon and the pane lead to, by what they are. */
export type ShownSheet = SheetKey;

export interface Shown {
  /** The name of the sheet that is now active. */
  readonly sheet: string;
}

/** Recalculates the whole workbook and shows the last of our sheets of this kind; it is a refusal when there is none. */
export const recalculateAndShow = (target: ShownSheet): Promise<Result<Shown, HostProblem>> =>
  asking(async (context) => {
    const sheet = (await ownSheets(context, target, SHEET_NAMES[target])).at(-1);
    context.workbook.application.calculate("Full");
    sheet?.activate();
    await context.sync();
    return sheet === undefined ? fail(sheetMissing) : ok({ sheet: sheet.name });
  });

/** Shows a sheet by the name it has now. */
export const showSheetNamed = (name: string): Promise<Result<Shown, HostProblem>> =>
  asking(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return fail(sheetMissing);
    sheet.activate();
    await context.sync();
    return ok({ sheet: sheet.name });
  });
