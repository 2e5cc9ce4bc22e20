import type { Status } from "../../domain/eligibility";
import { fail, ok, type Result } from "../../domain/shared";
import { asking } from "../asking";
import { seenProblem, type HostProblem } from "../hostProblem";
import { remember } from "../journal";
import { written } from "../writtenText";
import { answeredTable, askTable, findTable } from "./askTable";
import type { ChangedBudget } from "./changes";
import { findLine, type CostSheetLine } from "./costTable";

/** What a person decides of a line; "" takes the decision back. */
export interface Decision {
  readonly status: Status | "";
  readonly justification: string;
}

/** Writes a decision and its justification on a line, once the line is found again by what it holds. Two requests. */
export const decideLine = (
  table: string,
  { content, place }: CostSheetLine,
  { status, justification }: Decision
): Promise<Result<ChangedBudget, HostProblem>> =>
  asking(async (context) => {
    const found = await findTable(context, table);
    if (!found.ok) return found;
    const { table: costs, columns, lines, sheet, journal } = found.value;
    const line = findLine(lines, content, place);
    if (line === undefined) return fail(seenProblem("line-changed"));
    const [decisionAt, justificationAt] = [columns.get("decision"), columns.get("justification")];
    if (decisionAt === undefined || justificationAt === undefined) return fail(seenProblem("columns-missing"));
    const body = costs.getDataBodyRange();
    body.getCell(line.place, decisionAt).values = [[status]];
    body.getCell(line.place, justificationAt).values = [[written(justification.trim())]];
    remember(context.workbook, { settings: { definition: null, journal } }, "decision", [sheet]);
    const asked = askTable(costs);
    await context.sync();
    const now = answeredTable(asked)?.lines ?? [];
    const after = now[line.place];
    if (after === undefined) return fail(seenProblem("line-changed"));
    const before = { decision: line.decision, justification: line.justification };
    return ok({ lines: now, change: { kind: "decision", table, written: after, before } });
  });
