import type { SplitPart } from "../../domain/budgetCheck";
import { COST_COLUMNS, type CostColumnKey } from "../../domain/costs";
import { classify, type Rulebook } from "../../domain/eligibility";
import { fail, ok, type Result } from "../../domain/shared";
import { asking } from "../asking";
import { seenProblem, type HostProblem } from "../hostProblem";
import { remember } from "../journal";
import { written } from "../writtenText";
import { answeredTable, askTable, findTable, type FoundTable } from "./askTable";
import type { BudgetChange, ChangedBudget } from "./changes";
import { findLine, type CostSheetLine } from "./costTable";

type CellContent = string | number | boolean;

type ColumnCell = readonly [CostColumnKey, CellContent];

/** Columns that the two parts have in common with the line that was split. */
const COPIED = ["exercice", "poste", "account", "porteur"] as const satisfies readonly CostColumnKey[];

const CALCULATED = COST_COLUMNS.filter(({ isCalculated }) => isCalculated).map(({ key }) => key);

const PLAIN_NUMBER = /^\d+$/;

/** A cell as it is copied: an account stays the text or the number it is, and no text becomes a formula. */
const copied = (value: unknown): CellContent => {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return PLAIN_NUMBER.test(text) ? text : (written(text) ?? "");
};

/** What a part puts in each column. */
const cellsOf = (
  { label, unit, quantity, unitCost, projectShare, justification }: SplitPart,
  recorded: string
): readonly ColumnCell[] => [
  ["label", written(label) ?? ""],
  ["unit", unit],
  ["quantity", quantity ?? ""],
  ["unitCost", unitCost ?? ""],
  ["projectShare", projectShare ?? ""],
  ["justification", written(justification) ?? ""],
  ["recordedControle", recorded],
];

const isContent = (value: unknown): value is CellContent =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** A text may begin like a formula: it then reads the same as a value. */
const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

const rowIn = (rows: readonly (readonly unknown[])[], place: number): readonly unknown[] => rows[place] ?? [];

/** What the new row holds: columns of the person's own are left to themselves. */
function newCells({ columns, body }: FoundTable, place: number, cells: readonly ColumnCell[]): readonly ColumnCell[] {
  const [values, formulas] = [rowIn(body.values, place), rowIn(body.formulas, place)];
  const at = (key: CostColumnKey): number => columns.get(key) ?? -1;
  const calculated = CALCULATED.flatMap((key): readonly ColumnCell[] => {
    const formula = formulas[at(key)];
    return isFormula(formula, values[at(key)]) ? [[key, formula]] : [];
  });
  return [...COPIED.map((key) => [key, copied(values[at(key)])] as const), ...cells, ...calculated];
}

type BeforeSplit = Extract<BudgetChange, { readonly kind: "split" }>["before"];

/** What the columns that will be written hold now, by header. */
const heldBefore = (
  { headers, columns, body }: FoundTable,
  place: number,
  keys: readonly CostColumnKey[]
): BeforeSplit =>
  keys.flatMap((key): BeforeSplit => {
    const column = columns.get(key) ?? -1;
    const [value, formula] = [rowIn(body.values, place)[column], rowIn(body.formulas, place)[column]];
    const header = headers[column];
    if (header === undefined) return [];
    if (isFormula(formula, value)) return [{ column: header, content: formula, isFormula: true }];
    return isContent(value) ? [{ column: header, content: value, isFormula: false }] : [];
  });

const answer = ({ label }: SplitPart, { poste, account }: CostSheetLine, rulebook: Rulebook): string =>
  classify({ label, poste, account }, rulebook).status;

const put = (body: Excel.Range, { columns }: FoundTable, place: number, cells: readonly ColumnCell[]): void =>
  cells.forEach(([key, content]) => {
    const column = columns.get(key);
    if (column !== undefined) body.getCell(place, column).values = [[content]];
  });

/** Writes the first part in the place of the line, and adds the second one under it. */
function writeParts(
  found: FoundTable,
  { place }: CostSheetLine,
  [first, second]: readonly [readonly ColumnCell[], readonly ColumnCell[]]
): void {
  const { table, lines } = found;
  const added = newCells(found, place, second);
  put(table.getDataBodyRange(), found, place, first);
  table.rows.add(place === lines.length - 1 ? undefined : place + 1);
  put(table.getDataBodyRange(), found, place + 1, added);
}

/**
 * Puts two lines in the place of one: the first keeps its row, the second is added under it, and every column of ours is
 * filled. Refused where the line no longer holds what was read. Two requests.
 */
export const splitLine = (
  table: string,
  source: CostSheetLine,
  parts: readonly [SplitPart, SplitPart],
  rulebook: Rulebook
): Promise<Result<ChangedBudget, HostProblem>> =>
  asking(async (context) => {
    const found = await findTable(context, table, "values,formulas");
    if (!found.ok) return found;
    const { columns, lines, sheet, journal, table: costs } = found.value;
    const line = findLine(lines, source.content, source.place);
    if (line === undefined) return fail(seenProblem("line-changed"));
    if (!columns.has("quantity") || !columns.has("unitCost")) return fail(seenProblem("columns-missing"));
    const cells = [
      cellsOf(parts[0], answer(parts[0], line, rulebook)),
      cellsOf(parts[1], answer(parts[1], line, rulebook)),
    ] as const;
    const before = heldBefore(
      found.value,
      line.place,
      cells[0].map(([key]) => key)
    );
    writeParts(found.value, line, cells);
    remember(context.workbook, { settings: { definition: null, journal } }, "split", [sheet]);
    const asked = askTable(costs);
    await context.sync();
    const now = answeredTable(asked)?.lines ?? [];
    const [first, second] = [now[line.place], now[line.place + 1]];
    if (first === undefined || second === undefined) return fail(seenProblem("line-changed"));
    return ok({ lines: now, change: { kind: "split", table, written: [first, second], before } });
  });
