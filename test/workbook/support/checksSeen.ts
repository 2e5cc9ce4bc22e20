import { CHECKS, type Plan, type Recorded } from "../../../src/workbook";
import { writeXlsx } from "../../../src/xlsx";
import { Workbook } from "../../../src/xlsx/library";

/** One line of Contrôles as it is computed. */
export interface CheckSeen {
  readonly state: unknown;
  readonly count: unknown;
  /** Null where the check is not about money. */
  readonly amount: unknown;
}

/** The plan as Excel gets it: the calls of our functions stay calls, which a spreadsheet without the add-in cannot answer. */
export const withLiveCalls = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    formulas: sheet.formulas.map((formula) => ({ ...formula, recorded: null })),
  })),
});

/** Computes a workbook and answers what each of its checks says, by code. */
export async function checksSeen(plan: Plan, recorded: Recorded): Promise<(code: string) => CheckSeen> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await writeXlsx(plan, recorded));
  const sheet = workbook.getWorksheet("Contrôles");
  if (sheet === undefined) throw new Error("The plan has no sheet Contrôles.");
  const lines = new Map<unknown, CheckSeen>();
  sheet.eachRow((row) => {
    const [state, count, amount] = ["A", "D", "E"].map((column) => row.getCell(column).result ?? null);
    lines.set(row.getCell("B").value, { state, count, amount });
  });
  return (code) => {
    const line = lines.get(CHECKS.find((check) => check.code === code)?.title.fr);
    if (line === undefined) throw new Error(`Contrôles has no check "${code}".`);
    return line;
  };
}
