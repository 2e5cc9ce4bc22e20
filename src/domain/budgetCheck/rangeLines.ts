import { isTotalLabel, linePlaces, type LinePlaces } from "../costs";
import { type Cell, isCellError } from "../shared";
import { frenchNumber } from "../tracking";
import type { BudgetLine } from "./review";

/** Which columns of a range are read, counted from 0; null for one that is not there. */
export type RangeColumns = LinePlaces;

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

/** Rows among which the headers are looked for. */
const HEADER_ROWS = 15;

/** Cells as text: what is no value reads as nothing. */
export const textOfCell = (cell: Cell): string =>
  cell === null || cell === undefined || isCellError(cell) ? "" : String(cell).trim();

/** Finds the columns by their headers and aliases, in any order; the usual header wins over the aliases. */
export const guessColumns = (headers: readonly string[]): RangeColumns => linePlaces(headers);

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
  const kept = labelled.filter(({ label }) => !isTotalLabel(label));
  return { lines: kept, totalRows: labelled.length - kept.length };
}
