import {
  compile,
  exampleContent,
  NOTHING_PRESENT,
  NOTHING_TAKEN,
  quarterCount,
  recordedAnswers,
  workbookData,
  workbookDefinition,
  type WorkbookContent,
} from "../../src/workbook";
import { writeXlsx } from "../../src/xlsx";

/** Day of the answers recorded in the files of the tests and of the documentation: 1 April 2026. */
export const RECORDED_ON = 46_113;

/** A workbook for this content as a plan, with the recorded answers. */
export function filePlan(content: WorkbookContent) {
  const definition = workbookDefinition(
    { added: content.parts, present: NOTHING_PRESENT },
    quarterCount(content.project)
  );
  const plan = compile(definition, workbookData(content), { namespace: "AVDL", taken: NOTHING_TAKEN });
  return { plan, recorded: recordedAnswers(content) };
}

/** A workbook for this content as an .xlsx file. */
export async function workbookFile(content: WorkbookContent) {
  const made = filePlan(content);
  return { ...made, bytes: await writeXlsx(made.plan, made.recorded) };
}

/** The example as a plan, with the recorded answers, and as an .xlsx file. */
export const exampleFile = (productVersion: string) =>
  workbookFile(exampleContent({ productVersion, today: RECORDED_ON }));
