import { classify, editionText, type Rulebook, type Status } from "../../domain/eligibility";
import { fail, ok, type Problem, type Result } from "../../domain/shared";
import { settingKeyOf, WORKBOOK_ID } from "../../workbook";
import { asking } from "../asking";
import { cellText } from "../cellText";
import { hostProblem, seenProblem, sheetMissing, type HostProblem } from "../hostProblem";
import { remember } from "../journal";
import { makingNow } from "../making";
import { ourSheets, readBook, type Book } from "../readBook";
import { answeredTable, askTable, type CostTable } from "./askTable";
import type { CostSheetLine } from "./costTable";
import { askRulebook, rulebookInForce } from "./rulebookInForce";

/** Our costs and the rulebook that answers them. */
export interface BudgetReading {
  /** Id of the table of costs. */
  readonly table: string;
  /** Name of its sheet. */
  readonly sheet: string;
  readonly lines: readonly CostSheetLine[];
  /** Or why the table of the sheet Référentiel cannot be followed: nothing is answered then. */
  readonly rulebook: Result<Rulebook, Problem>;
  /** How many statuses were recorded, or why none could be: the workbook may be read all the same. */
  readonly recorded: Result<number, HostProblem>;
}

/** The answer to a line of costs; nothing where it has no label. */
export const answerTo = ({ label, poste, account }: CostSheetLine, rulebook: Rulebook): Status | "" =>
  label === "" ? "" : classify({ label, poste, account }, rulebook).status;

/** A cell of ours that a name leads to; null where the workbook no longer has it. */
const named = ({ workbook }: Excel.RequestContext, { kept, taken }: Book, key: string): Excel.Range | null => {
  const name = kept?.names[key];
  return name !== undefined && taken.names.includes(name) ? workbook.names.getItem(name).getRange() : null;
};

const writeIn = (range: Excel.Range | null, value: string | number): void => {
  if (range !== null) range.values = [[value]];
};

const textIn = (range: Excel.Range | null): string => {
  const values: readonly (readonly unknown[])[] = range?.values ?? [];
  return cellText(values[0]?.[0]);
};

/** Where the answers are recorded: the book, its sheet of costs, and the cell that names the edition. */
interface Recording {
  readonly book: Book;
  readonly sheet: string;
  readonly rulebook: Rulebook;
  readonly editionCell: Excel.Range | null;
}

/** Records the answers beside the lines, with the day and the edition; nothing is written where nothing changed. */
async function record(
  context: Excel.RequestContext,
  { table, columns, lines }: CostTable,
  { book, sheet, rulebook, editionCell }: Recording
): Promise<Result<number, HostProblem>> {
  const column = columns.get("recordedControle");
  if (column === undefined) return ok(0);
  const answers = lines.map((line) => answerTo(line, rulebook));
  const changed = answers.filter((answer, place) => answer !== lines[place]?.recorded).length;
  const edition = editionText(rulebook);
  const isOtherEdition =
    editionCell !== null && textIn(editionCell) !== edition && answers.some((answer) => answer !== "");
  if (changed === 0 && !isOtherEdition) return ok(0);
  try {
    table.getDataBodyRange().getColumn(column).values = answers.map((answer) => [answer]);
    writeIn(named(context, book, "recordedOn"), makingNow().today);
    writeIn(named(context, book, "recordedEdition"), edition);
    remember(context.workbook, book, "record", [sheet]);
    await context.sync();
    return ok(changed);
  } catch (error) {
    return fail(hostProblem(error));
  }
}

/**
 * Reads our costs, wherever they were moved and however they are sorted or filtered, with the rulebook in force, and
 * records the answers that changed. Two requests, three where something is recorded.
 */
export const readBudget = (): Promise<Result<BudgetReading, HostProblem>> =>
  asking(async (context) => {
    const book = await readBook(context, settingKeyOf(WORKBOOK_ID));
    const sheet = ourSheets(book).get("couts");
    if (sheet === undefined) return fail(sheetMissing);
    const tables = sheet.worksheet.tables.items.map((table) => askTable(table));
    const rules = askRulebook(book);
    const editionCell = named(context, book, "recordedEdition");
    editionCell?.load("values");
    await context.sync();
    const costs = tables.map(answeredTable).find((table) => table !== null);
    if (costs === undefined) return fail(seenProblem("columns-missing"));
    const rulebook = rulebookInForce(rules);
    const recorded = rulebook.ok
      ? await record(context, costs, { book, sheet: sheet.name, rulebook: rulebook.value, editionCell })
      : ok(0);
    return ok({ table: costs.id, sheet: sheet.name, lines: costs.lines, rulebook, recorded });
  });
