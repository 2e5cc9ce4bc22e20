import type { RulebookColumnKey, RuleRow } from "../../domain/eligibility";
import { moved, rangeAddress, type PlanValue } from "../../workbook";
import { written } from "../writtenText";
import { typedColumns, type RulesTable } from "./rulesTable";

type Column = readonly [RulebookColumnKey, number];

/** Columns that stand side by side are written together. */
const runsOf = (columns: readonly Column[]): readonly (readonly Column[])[] => {
  const runs: Column[][] = [];
  for (const column of columns) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last[1] === column[1] - 1) runs.at(-1)?.push(column);
    else runs.push([column]);
  }
  return runs;
};

const contentOf = (row: RuleRow, key: RulebookColumnKey): PlanValue => written(row[key] ?? "");

/** Writes some columns of one row of the table. */
function putColumns(rules: RulesTable, row: number, content: RuleRow, columns: readonly Column[]): void {
  for (const run of runsOf(columns)) {
    const first = moved(rules.start, row, run[0]?.[1] ?? 0);
    rules.worksheet.getRange(rangeAddress(first, 1, run.length)).values = [run.map(([key]) => contentOf(content, key))];
  }
}

/** Writes everything that is typed in one row of the table; columns of the person's own are left to themselves. */
export const putRow = (rules: RulesTable, row: number, content: RuleRow): void =>
  putColumns(rules, row, content, typedColumns(rules));

/** Writes only the cells that are given. */
export const putCells = (rules: RulesTable, row: number, content: RuleRow): void =>
  putColumns(
    rules,
    row,
    content,
    typedColumns(rules).filter(([key]) => content[key] !== undefined)
  );

const isFormula = (content: unknown): content is string => typeof content === "string" && content.startsWith("=");

/** The formula of the column En vigueur, where the table still has it. */
function inForceFormula({ columns, formulas }: RulesTable): string | undefined {
  const at = columns.get("inForce") ?? -1;
  return formulas
    .slice(1)
    .map((row): unknown => row[at])
    .find(isFormula);
}

/** Writes rows from one place on; the table grows where it must. */
export function putRows(rules: RulesTable, from: number, rows: readonly RuleRow[]): void {
  const { cells, columns, start, table, worksheet } = rules;
  const missing = from + rows.length - cells.length;
  if (missing > 0)
    table.rows.add(
      undefined,
      Array.from({ length: missing }, () => (cells[0] ?? []).map(() => ""))
    );
  rows.forEach((row, index) => putRow(rules, from + index, row));
  const [formula, at] = [inForceFormula(rules), columns.get("inForce")];
  if (formula === undefined || at === undefined) return;
  worksheet.getRange(rangeAddress(moved(start, from, at), rows.length, 1)).formulas = rows.map(() => [formula]);
}
