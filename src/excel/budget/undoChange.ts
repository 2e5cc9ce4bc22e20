import { fail, ok, type Result } from "../../domain/shared";
import { JOURNAL_KEY } from "../../workbook";
import { asking } from "../asking";
import { seenProblem, type HostProblem } from "../hostProblem";
import { remember } from "../journal";
import { written } from "../writtenText";
import { answeredTable, askTable, findTable, type FoundTable } from "./askTable";
import type { BudgetChange } from "./changes";
import { findLine, type CostSheetLine } from "./costTable";

type Outcome = Result<readonly CostSheetLine[], HostProblem>;
type ChangeOf<Kind extends BudgetChange["kind"]> = Extract<BudgetChange, { readonly kind: Kind }>;

const overwritten = fail(seenProblem("change-overwritten"));

/** Remembers the way back, sends it, and reads the lines again. */
async function send(context: Excel.RequestContext, { table, sheet, journal }: FoundTable): Promise<Outcome> {
  remember(context.workbook, { settings: { definition: null, journal } }, "undo", [sheet]);
  const asked = askTable(table);
  await context.sync();
  return ok(answeredTable(asked)?.lines ?? []);
}

async function undoDecision(context: Excel.RequestContext, change: ChangeOf<"decision">): Promise<Outcome> {
  const found = await findTable(context, change.table);
  if (!found.ok) return found;
  const { columns, lines, table } = found.value;
  const line = findLine(lines, change.written.content, change.written.place);
  const [decisionAt, justificationAt] = [columns.get("decision"), columns.get("justification")];
  if (line === undefined || decisionAt === undefined || justificationAt === undefined) return overwritten;
  const body = table.getDataBodyRange();
  body.getCell(line.place, decisionAt).values = [[written(change.before.decision)]];
  body.getCell(line.place, justificationAt).values = [[written(change.before.justification)]];
  return send(context, found.value);
}

async function undoSplit(context: Excel.RequestContext, change: ChangeOf<"split">): Promise<Outcome> {
  const found = await findTable(context, change.table);
  if (!found.ok) return found;
  const { headers, lines, table } = found.value;
  const [first, second] = change.written.map(({ content, place }) => findLine(lines, content, place));
  if (first === undefined || second === undefined) return overwritten;
  const body = table.getDataBodyRange();
  change.before.forEach(({ column, content, isFormula }) => {
    const place = headers.indexOf(column);
    if (place < 0) return;
    const cell = body.getCell(first.place, place);
    if (isFormula) cell.formulas = [[content]];
    else cell.values = [[written(content)]];
  });
  table.rows.getItemAt(second.place).delete();
  return send(context, found.value);
}

async function undoAnswers(context: Excel.RequestContext, change: ChangeOf<"answers">): Promise<Outcome> {
  const { worksheets, settings } = context.workbook;
  const worksheet = worksheets.getItem(change.sheet);
  const range = worksheet.getRange(change.address);
  const journal = settings.getItemOrNullObject(JOURNAL_KEY);
  worksheet.load("name");
  range.load("values");
  journal.load("value");
  await context.sync();
  if (JSON.stringify(range.values) !== JSON.stringify(change.written)) return overwritten;
  worksheet.getRange(change.address).clear("Contents");
  const kept: unknown = journal.isNullObject ? null : journal.value;
  remember(context.workbook, { settings: { definition: null, journal: kept } }, "undo", [worksheet.name]);
  await context.sync();
  return ok([]);
}

/**
 * Takes a change back where the cells still hold what was written, and answers the lines of our costs as they are then
 * (none for a range). Two requests.
 */
export const undoChange = (change: BudgetChange): Promise<Outcome> =>
  asking((context) => {
    switch (change.kind) {
      case "decision":
        return undoDecision(context, change);
      case "split":
        return undoSplit(context, change);
      case "answers":
        return undoAnswers(context, change);
    }
  });
