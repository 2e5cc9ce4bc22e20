import { fail, ok, type Cells, type Result } from "../../domain/shared";
import { JOURNAL_KEY } from "../../workbook";
import { asking } from "../asking";
import { seenProblem, type HostProblem } from "../hostProblem";
import { remember } from "../journal";
import { written } from "../writtenText";
import type { BudgetChange } from "./changes";
import { isBlankRange, rightOf, type SelectedRange } from "./readSelection";

/** The answer to one row of a range, counted from 0. */
export interface RowAnswer {
  readonly row: number;
  readonly status: string;
  readonly reason: string;
}

const HEADERS = ["Contrôle AVDL", "Motif AVDL"] as const;

const answerRows = (rows: number, answers: readonly RowAnswer[], headerRow: number | null): string[][] => {
  const block = Array.from({ length: rows }, () => ["", ""]);
  if (headerRow !== null) block[headerRow] = [...HEADERS];
  answers.forEach(({ row, status, reason }) => (block[row] = [status, reason]));
  return block;
};

const isSame = (one: Cells, other: Cells): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Writes statuses and reasons as values in the two columns to the right of a range. Refused where these hold something,
 * or where the range no longer holds what was read. Two requests.
 */
export const writeAnswers = (
  { sheetId, address, start, cells }: SelectedRange,
  answers: readonly RowAnswer[],
  headerRow: number | null
): Promise<Result<BudgetChange, HostProblem>> =>
  asking(async (context) => {
    const { worksheets, settings } = context.workbook;
    const worksheet = worksheets.getItem(sheetId);
    const place = rightOf(start, cells.length, cells[0]?.length ?? 1);
    const [range, right] = [worksheet.getRange(address), worksheet.getRange(place)];
    const journal = settings.getItemOrNullObject(JOURNAL_KEY);
    worksheet.load("name");
    range.load("values");
    right.load("values");
    journal.load("value");
    await context.sync();
    if (!isSame(range.values, cells)) return fail(seenProblem("range-changed"));
    if (!isBlankRange(right.values)) return fail(seenProblem("right-taken"));
    const block = answerRows(cells.length, answers, headerRow);
    worksheet.getRange(place).values = block.map((row) => row.map((text) => written(text)));
    const kept: unknown = journal.isNullObject ? null : journal.value;
    remember(context.workbook, { settings: { definition: null, journal: kept } }, "answers", [worksheet.name]);
    await context.sync();
    return ok({ kind: "answers", sheet: sheetId, address: place, written: block });
  });
