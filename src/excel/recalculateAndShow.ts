import { ok, fail, type Result } from "../domain/shared";
import { exampleDefinition } from "../workbook";
import { hostProblem, sheetMissing, type HostProblem } from "./hostProblem";
import { ownSheets } from "./ownSheets";

/** The sheets that a ribbon command leads to. */
export type ShownSheet = "couts" | "indicateurs";

export interface Shown {
  /** The name of the sheet that is now active. */
  readonly sheet: string;
}

const defaultName = (key: ShownSheet): string =>
  exampleDefinition.sheets.find((sheet) => sheet.key === key)?.name ?? key;

/** Recalculates the whole workbook and shows the last of our sheets of this kind; it is a refusal when there is none. */
export async function recalculateAndShow(target: ShownSheet): Promise<Result<Shown, HostProblem>> {
  try {
    return await Excel.run(async (context) => {
      const sheet = (await ownSheets(context, target, defaultName(target))).at(-1);
      context.workbook.application.calculate("Full");
      sheet?.activate();
      await context.sync();
      return sheet === undefined ? fail(sheetMissing) : ok({ sheet: sheet.name });
    });
  } catch (error) {
    return fail(hostProblem(error));
  }
}
