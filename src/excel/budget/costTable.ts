import type { BudgetLine, CostTerms } from "../../domain/budgetCheck";
import { COST_COLUMNS, costAmount, type CostColumnKey } from "../../domain/costs";
import { normalise } from "../../domain/shared";
import { cellText } from "../cellText";

/** A line of our sheet of costs as it was read. */
export interface CostSheetLine extends BudgetLine, CostTerms {
  /** Its place in the table when it was read, counted from 0: a hint only, as rows are sorted, added and removed. */
  readonly place: number;
  /** Everything that a person types in it: by this the line is found again. */
  readonly content: string;
  /** The status that was last recorded. */
  readonly recorded: string;
}

/** Where each column that was found stands in the table, counted from 0. */
export type CostColumns = ReadonlyMap<CostColumnKey, number>;

export type Values = readonly (readonly unknown[])[];

/** Finds our columns among the headers of a table, in any order: by header, then by alias. */
export function costColumnsIn(headers: readonly string[]): CostColumns {
  const written = headers.map(normalise);
  const found = new Map<CostColumnKey, number>();
  const put = (key: CostColumnKey, names: readonly string[]): void => {
    const taken = new Set(found.values());
    const places = names.map((name) => written.findIndex((header, at) => header === normalise(name) && !taken.has(at)));
    const place = places.find((at) => at >= 0);
    if (place !== undefined && !found.has(key)) found.set(key, place);
  };
  COST_COLUMNS.forEach(({ key, title }) => put(key, [title.fr]));
  COST_COLUMNS.forEach(({ key, aliases }) => put(key, aliases));
  return found;
}

const TYPED = COST_COLUMNS.filter(({ isTyped }) => isTyped).map(({ key }) => key);

const numberIn = (value: unknown): number | null =>
  typeof value === "number" && Number.isFinite(value) ? value : null;

/** Reads one row. An amount that Excel has not computed yet is what the row's terms make. */
function lineIn(row: readonly unknown[], place: number, columns: CostColumns): CostSheetLine {
  const at = (key: CostColumnKey): unknown => {
    const column = columns.get(key);
    return column === undefined ? "" : row[column];
  };
  const text = (key: CostColumnKey): string => cellText(at(key)).trim();
  const [quantity, unitCost, projectShare] = [
    numberIn(at("quantity")),
    numberIn(at("unitCost")),
    numberIn(at("projectShare")),
  ];
  return {
    place,
    content: JSON.stringify(TYPED.map((key) => cellText(at(key)))),
    label: text("label"),
    poste: text("poste"),
    account: text("account"),
    unit: text("unit"),
    quantity,
    unitCost,
    projectShare,
    amount: numberIn(at("amount")) ?? costAmount(quantity, unitCost, projectShare),
    decision: text("decision"),
    justification: text("justification"),
    recorded: text("recordedControle"),
  };
}

/** The lines of a table, blank ones included. */
export const linesIn = (rows: Values, columns: CostColumns): readonly CostSheetLine[] =>
  rows.map((row, place) => lineIn(row, place, columns));

/** The line that holds what was read, the nearest to where it stood; undefined where none does any more. */
export const findLine = (lines: readonly CostSheetLine[], content: string, place: number): CostSheetLine | undefined =>
  lines
    .filter((line) => line.content === content)
    .sort((one, other) => Math.abs(one.place - place) - Math.abs(other.place - place))[0];
