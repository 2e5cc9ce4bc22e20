import { COST_COLUMNS, type CostColumnKey } from "../costs";
import { type Cell, isCellError, normalise } from "../shared";
import { frenchNumber } from "../tracking";
import type { BudgetLine } from "./review";

/** Which columns of a range are read, counted from 0; null for one that is not there. */
export interface RangeColumns {
  readonly label: number | null;
  readonly amount: number | null;
  readonly poste: number | null;
  readonly account: number | null;
}

/** A line of a range, with the row it stands in, counted from 0. */
export interface RangeLine extends BudgetLine {
  readonly row: number;
}

/** The lines of a range, and how many rows of totals were left out. */
export interface RangeLines {
  readonly lines: readonly RangeLine[];
  readonly totalRows: number;
}

type Rows = readonly (readonly Cell[])[];

const READ_COLUMNS = ["label", "amount", "poste", "account"] as const satisfies readonly CostColumnKey[];
type ReadColumn = (typeof READ_COLUMNS)[number];

/** Rows among which the headers are looked for. */
const HEADER_ROWS = 15;

const NO_COLUMNS: RangeColumns = { label: null, amount: null, poste: null, account: null };

/** Cells as text: what is no value reads as nothing. */
export const textOfCell = (cell: Cell): string =>
  cell === null || cell === undefined || isCellError(cell) ? "" : String(cell).trim();

const namesOf = (key: ReadColumn): readonly string[] =>
  COST_COLUMNS.filter((column) => column.key === key)
    .flatMap(({ title, aliases }) => [title.fr, ...aliases])
    .map(normalise);

const NAMES: Readonly<Record<ReadColumn, readonly string[]>> = {
  label: namesOf("label"),
  amount: namesOf("amount"),
  poste: namesOf("poste"),
  account: namesOf("account"),
};

/** A header without its unit: "Montant (€)" is "montant". */
const headerName = (text: string): string =>
  normalise(text.replace(/\([^)]*\)/g, " ").replace(/\ben (?:euros?|€)|[€*:]/gi, " "));

/** Finds the columns by their headers and aliases, in any order; the usual header wins over the aliases. */
export function guessColumns(headers: readonly string[]): RangeColumns {
  const written = headers.map(headerName);
  return READ_COLUMNS.reduce((columns, key) => {
    const places = NAMES[key].map((name) => written.indexOf(name));
    return { ...columns, [key]: places.find((place) => place >= 0) ?? null };
  }, NO_COLUMNS);
}

const foundIn = (row: readonly Cell[]): number =>
  Object.values(guessColumns(row.map(textOfCell))).filter((place) => place !== null).length;

/** The row of the headers, counted from 0: the first that names most of the columns. Null where none names any. */
export function guessHeaderRow(rows: Rows): number | null {
  const found = rows.slice(0, HEADER_ROWS).map(foundIn);
  const most = Math.max(0, ...found);
  return most === 0 ? null : found.indexOf(most);
}

const amountOfCell = (cell: Cell): number | null => {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  return typeof cell === "string" ? frenchNumber(cell) : null;
};

/** A row that adds others up would be counted twice. */
const TOTAL = /^(?:sous[- ]?totaux|sous[- ]?total|total|totaux)(?![\p{L}])/u;

const isTotal = (label: string): boolean => TOTAL.test(normalise(label));

/** The lines under the row of headers (null: all rows), read in the chosen columns. Blank labels are left out. */
export function rangeLines(rows: Rows, headerRow: number | null, columns: RangeColumns): RangeLines {
  const at = (row: readonly Cell[], place: number | null): Cell => (place === null ? null : row[place]);
  const first = headerRow === null ? 0 : headerRow + 1;
  const lines = rows.slice(first).map((row, index) => ({
    row: first + index,
    label: textOfCell(at(row, columns.label)),
    poste: textOfCell(at(row, columns.poste)),
    account: textOfCell(at(row, columns.account)),
    amount: amountOfCell(at(row, columns.amount)),
    decision: "",
    justification: "",
  }));
  const labelled = lines.filter(({ label }) => label !== "");
  const kept = labelled.filter(({ label }) => !isTotal(label));
  return { lines: kept, totalRows: labelled.length - kept.length };
}
