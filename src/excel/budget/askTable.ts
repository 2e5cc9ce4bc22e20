import type { CostColumnKey } from "../../domain/costs";
import { fail, ok, type Result } from "../../domain/shared";
import { JOURNAL_KEY } from "../../workbook";
import { cellText } from "../cellText";
import { seenProblem, type HostProblem } from "../hostProblem";
import { costColumnsIn, linesIn, type CostColumns, type CostSheetLine } from "./costTable";

/** A table of costs, once its cells are asked for. */
export interface AskedTable {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

/** A table of costs as it is now. */
export interface CostTable {
  readonly id: string;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly headers: readonly string[];
  readonly columns: CostColumns;
  readonly lines: readonly CostSheetLine[];
}

/** The same, found again by its id, with what a change of it needs. */
export interface FoundTable extends CostTable {
  readonly sheet: string;
  readonly journal: unknown;
}

/** Asks for the cells of a table; formulas too where rows of it are made. */
export function askTable(table: Excel.Table, what: "values" | "values,formulas" = "values"): AskedTable {
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  table.load("id");
  header.load("values");
  if (what === "values") body.load("values");
  else body.load("values,formulas");
  return { table, header, body };
}

/** The columns without which costs cannot be read. */
const NEEDED = ["label", "amount"] as const satisfies readonly CostColumnKey[];

/** What was asked, once Excel has answered; null for a table that holds no costs. */
export function answeredTable({ table, header, body }: AskedTable): CostTable | null {
  const titles: readonly (readonly unknown[])[] = header.values;
  const headers = (titles[0] ?? []).map(cellText);
  const columns = costColumnsIn(headers);
  if (NEEDED.some((key) => !columns.has(key))) return null;
  return { id: table.id, table, body, headers, columns, lines: linesIn(body.values, columns) };
}

/** Reads again a table that was read before, in one request, by the id that no renaming or moving changes. */
export async function findTable(
  context: Excel.RequestContext,
  id: string,
  what: "values" | "values,formulas" = "values"
): Promise<Result<FoundTable, HostProblem>> {
  const { tables, settings } = context.workbook;
  const table = tables.getItem(id);
  const asked = askTable(table, what);
  const { worksheet } = table;
  worksheet.load("name");
  const journal = settings.getItemOrNullObject(JOURNAL_KEY);
  journal.load("value");
  await context.sync();
  const answered = answeredTable(asked);
  if (answered === null) return fail(seenProblem("columns-missing"));
  const kept: unknown = journal.isNullObject ? null : journal.value;
  return ok({ ...answered, sheet: worksheet.name, journal: kept });
}
