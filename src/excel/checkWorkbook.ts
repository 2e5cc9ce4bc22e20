import { costHeaderOf, statusNamed } from "../domain/costs";
import { EDITION } from "../domain/eligibility";
import { fail, ok, type Result } from "../domain/shared";
import {
  CHECKS,
  moved,
  rangeAddress,
  SHEET_NAMES,
  WORKBOOK_ID,
  type Check,
  type PresentTable,
  type PresentWorkbook,
  settingKeyOf,
  withSheetNames,
} from "../workbook";
import { asking } from "./asking";
import { cellText } from "./cellText";
import { sheetMissing, type HostProblem } from "./hostProblem";
import { remember } from "./journal";
import { makingNow } from "./making";
import type { CheckLine, CheckReport } from "./order";
import { ourSheets, readBook, readPresent, type Book } from "./readBook";
import { wait } from "./wait";

type Values = readonly (readonly unknown[])[];

/** Columns of the cost table that recording reads and writes. */
const HEADERS = {
  label: costHeaderOf("label"),
  controle: costHeaderOf("controle"),
  recorded: costHeaderOf("recordedControle"),
} as const;

/** What is recorded now for each line: the live answer where it is one of the three statuses, else what was there. */
const recordedNow = ({ headers }: PresentTable, rows: Values): readonly string[] => {
  const [controle, recorded] = [headers.indexOf(HEADERS.controle), headers.indexOf(HEADERS.recorded)];
  return rows.map((row) => statusNamed(cellText(row[controle])) ?? cellText(row[recorded]));
};

/** The cost table as it was just read. */
interface Costs {
  readonly table: PresentTable;
  readonly body: Excel.Range;
}

const askCosts = ({ workbook }: Excel.RequestContext, present: PresentWorkbook): Costs | null => {
  const table = present.tables.get("couts");
  if (table === undefined) return null;
  const body = workbook.tables.getItem(table.name).getDataBodyRange();
  body.load("values");
  return { table, body };
};

/** Lines with a label that still have no live status: Excel computes the functions of add-ins in its own time. */
const isWaiting = ({ table, body }: Costs): boolean => {
  const [label, controle] = [table.headers.indexOf(HEADERS.label), table.headers.indexOf(HEADERS.controle)];
  const rows: Values = body.values;
  return rows.some((row) => cellText(row[label]).trim() !== "" && statusNamed(cellText(row[controle])) === undefined);
};

const TRIES = 12;
const MILLISECONDS_BETWEEN = 250;

/** Reads the cost table once its answers have arrived, or when they are late enough to be taken as missing. */
async function readCosts(
  context: Excel.RequestContext,
  present: PresentWorkbook,
  triesLeft = TRIES
): Promise<Costs | null> {
  const costs = askCosts(context, present);
  await context.sync();
  if (costs === null || triesLeft === 0 || !isWaiting(costs)) return costs;
  await wait(MILLISECONDS_BETWEEN);
  return readCosts(context, present, triesLeft - 1);
}

const writeNamed = ({ workbook }: Excel.RequestContext, name: string | undefined, value: string | number): void => {
  if (name !== undefined) workbook.names.getItem(name).getRange().values = [[value]];
};

/** Records the live statuses beside the lines; answers how many changed. */
function record(
  context: Excel.RequestContext,
  { table, body }: Costs,
  { book, present }: { readonly book: Book; readonly present: PresentWorkbook }
): number {
  const column = table.headers.indexOf(HEADERS.recorded);
  const sheet = present.sheets.get("couts");
  if (column < 0 || sheet === undefined) return 0;
  const rows: Values = body.values;
  const now = recordedNow(table, rows);
  const changed = now.filter((status, index) => status !== cellText(rows[index]?.[column])).length;
  const first = moved(table.start, 1, column);
  context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(first, now.length, 1)).values = now.map((status) => [
    status,
  ]);
  writeNamed(context, present.names.get("recordedOn"), makingNow().today);
  writeNamed(context, present.names.get("recordedEdition"), EDITION);
  if (changed > 0) remember(context.workbook, book, "record", [sheet]);
  return changed;
}

/** The sheets as they are called here, and as they usually are where they are missing. */
const sheetNames = (book: Book): ReadonlyMap<string, string> =>
  new Map([...Object.entries(SHEET_NAMES), ...[...ourSheets(book)].map(([key, { name }]) => [key, name] as const)]);

/** The line of a check, found by its French title: rows may have been moved. */
function lineOf(check: Check, rows: Values, book: Book): readonly CheckLine[] {
  const row = rows.find((cells) => cells[1] === check.title.fr);
  if (row === undefined) return [];
  const count: unknown = row[3];
  const names = sheetNames(book);
  const name = names.get(check.sheet) ?? SHEET_NAMES[check.sheet];
  return [
    {
      code: check.code,
      title: check.title,
      sheet: { key: check.sheet, name },
      state: count === 0 ? "ok" : "to-check",
      count: typeof count === "number" ? count : null,
      what: { fr: withSheetNames(check.what.fr, names), en: withSheetNames(check.what.en, names) },
    },
  ];
}

/**
 * Recalculates the workbook, records the live statuses of the cost lines, reads what the workbook verifies and shows the
 * sheet Contrôles.
 */
export const checkWorkbook = (): Promise<Result<CheckReport, HostProblem>> =>
  asking(async (context) => {
    const book = await readBook(context, settingKeyOf(WORKBOOK_ID));
    const sheet = ourSheets(book).get("controles");
    if (sheet === undefined) return fail(sheetMissing);
    context.workbook.application.calculate("Full");
    const present = await readPresent(context, book);
    const costs = await readCosts(context, present);
    const recorded = costs === null ? 0 : record(context, costs, { book, present });
    const used = sheet.worksheet.getUsedRange(true);
    used.load("values");
    sheet.worksheet.activate();
    await context.sync();
    return ok({ lines: CHECKS.flatMap((check) => lineOf(check, used.values, book)), recorded, sheet: sheet.name });
  });
