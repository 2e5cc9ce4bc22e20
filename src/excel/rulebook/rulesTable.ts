import { RULEBOOK_COLUMNS, type RulebookColumnKey, type RuleRow } from "../../domain/eligibility";
import { normalise, type Cells } from "../../domain/shared";
import { areaOf, type Place } from "../../workbook";
import { cellText } from "../cellText";
import { ourSheets, type Book } from "../readBook";
import { withoutSheet } from "../withoutSheet";

/** Where each column that was found stands in the table, counted from 0. */
export type RulesColumns = ReadonlyMap<RulebookColumnKey, number>;

/** The table of rules of the workbook as it is now. */
export interface RulesTable {
  readonly id: string;
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  /** Name of its sheet. */
  readonly sheet: string;
  /** The first cell of its row of headers. */
  readonly start: Place;
  readonly columns: RulesColumns;
  /** Its row of headers first, as `readRulebookTable` reads them. */
  readonly cells: Cells;
  readonly formulas: readonly (readonly unknown[])[];
}

/** A table of the sheet Référentiel, once its cells are asked for. */
export interface AskedRules {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Asks for the cells of a table that may hold the rules. */
export function askRules(table: Excel.Table): AskedRules {
  const range = table.getRange();
  table.load("id");
  table.worksheet.load("name");
  range.load("values,formulas,address");
  return { table, range };
}

/** Asks for the tables of the sheet Référentiel, in the request that follows; none where there is no such sheet. */
export const askRulesOf = (book: Book): readonly AskedRules[] =>
  (ourSheets(book).get("referentiel")?.worksheet.tables.items ?? []).map(askRules);

/** Finds our columns among the headers of a table, in any order: by header, then by alias. */
function rulesColumnsIn(headers: readonly string[]): RulesColumns {
  const written = headers.map(normalise);
  return new Map(
    RULEBOOK_COLUMNS.flatMap(({ key, title, aliases }) => {
      const at = [title.fr, ...aliases].map((name) => written.indexOf(normalise(name))).find((place) => place >= 0);
      return at === undefined ? [] : [[key, at] as const];
    })
  );
}

/** What was asked, once Excel has answered; null for a table in which no rule can be changed. */
export function answeredRules({ table, range }: AskedRules): RulesTable | null {
  const cells: Cells = range.values;
  const columns = rulesColumnsIn((cells[0] ?? []).map(cellText));
  if (!columns.has("id") || !columns.has("action")) return null;
  const { start } = areaOf(withoutSheet(range.address));
  const { id, worksheet } = table;
  return { id, table, worksheet, sheet: worksheet.name, start, columns, cells, formulas: range.formulas };
}

/** The columns that a person or an import fills. */
export const typedColumns = ({ columns }: RulesTable): readonly (readonly [RulebookColumnKey, number])[] =>
  [...columns].filter(([key]) => key !== "inForce").sort(([, one], [, other]) => one - other);

/** The text of a cell of a row; rows are counted from 1, the headers being row 0. */
export const ruleText = ({ cells, columns }: RulesTable, row: number, key: RulebookColumnKey): string =>
  cellText(cells[row]?.[columns.get(key) ?? -1]).trim();

/** True where nothing is typed in a row. */
export const isFreeRow = (rules: RulesTable, row: number): boolean =>
  typedColumns(rules).every(([key]) => ruleText(rules, row, key) === "");

/** True where a row holds exactly this, blanks included. */
export const holdsRow = (rules: RulesTable, row: number, expected: RuleRow): boolean =>
  typedColumns(rules).every(([key]) => ruleText(rules, row, key) === cellText(expected[key]).trim());

/** True where a row holds nothing else than this: a request that was writing it may have stopped half way. */
export const holdsAtMost = (rules: RulesTable, row: number, expected: RuleRow): boolean =>
  typedColumns(rules).every(([key]) => ["", cellText(expected[key]).trim()].includes(ruleText(rules, row, key)));

/** The first row under everything that is typed. */
export function firstFreeRow(rules: RulesTable): number {
  let row = rules.cells.length;
  while (row > 1 && isFreeRow(rules, row - 1)) row -= 1;
  return row;
}
