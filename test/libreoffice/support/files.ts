import { RECORDED_ON, workbookFile } from "../../../scripts/xlsx/exampleFile";
import { emptyProject } from "../../../src/domain/project";
import { emptyContent, exampleContent, type Plan } from "../../../src/workbook";
import { writeXlsx } from "../../../src/xlsx";
import { Workbook } from "../../../src/xlsx/library";
import type { Files } from "./libreOffice";

const STALE = 99;

/** The same file, in which every formula brings a wrong value: what is right after opening was computed there. */
async function withWrongValues(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  for (const worksheet of workbook.worksheets)
    worksheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula !== undefined) cell.value = { formula: cell.formula, result: STALE };
      })
    );
  return workbook.xlsx.writeBuffer();
}

/** The plan as Excel gets it: the calls of our functions stay calls, which a spreadsheet without the add-in cannot answer. */
const withLiveCalls = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    formulas: sheet.formulas.map((formula) => ({ ...formula, recorded: null })),
  })),
});

/** The files as they are delivered, the one whose live functions fail, and what the calls of the example answer. */
export async function makeFiles() {
  const making = { productVersion: "0.0.0", today: RECORDED_ON };
  const both = exampleContent(making);
  const example = await workbookFile(both);
  const budget = await workbookFile({ ...both, parts: ["budget"], measures: [] });
  const tracking = await workbookFile({ ...both, parts: ["suivi"], costs: [] });
  const empty = await workbookFile(emptyContent(emptyProject, ["budget", "suivi"], making));
  const delivered: Files = {
    example: example.bytes,
    budget: budget.bytes,
    tracking: tracking.bytes,
    empty: empty.bytes,
  };
  const failing = await writeXlsx(withLiveCalls(example.plan), {});
  const stale = await Promise.all(
    Object.entries({ ...delivered, failing }).map(
      async ([name, bytes]) => [name, await withWrongValues(bytes)] as const
    )
  );
  return { recorded: example.recorded, delivered, stale: Object.fromEntries(stale) };
}
