import { type Cell, type Cells, isBlank, normalise } from "../../shared";

/** The rows of a range that are measures, and those that are not. Rows are counted from 0, the header being 0. */
export interface KeptRows {
  readonly rows: Int32Array;
  readonly blankRows: number;
  /** Rows of totals, left out. */
  readonly totalRows: readonly number[];
}

/** What the words for a total begin with, in small letters, and the spaces that may stand before them. */
const TOTAL_STARTS = "stge \u00a0\u202f\t";

/** Cheap first look: most rows begin with none of these. */
const mayBeTotal = (text: string): boolean => text !== "" && TOTAL_STARTS.includes(text.charAt(0).toLowerCase());

const TOTAL_LABEL = /^(?:(?:sous[- ]?)?total|totaux|grand total|total general|totaux generaux|ensemble|somme) ?:?$/;
const TOTAL_CODE = /^(?:(?:sous[- ]?)?total|totaux)(?: |:|$)/;

const isLabelled = (cell: Cell, label: RegExp): boolean =>
  typeof cell === "string" && mayBeTotal(cell) && label.test(normalise(cell));

/** A blank cell may arrive as 0: a row of nothing but blanks and zeros holds no measure. */
const isEmpty = (cell: Cell): boolean => cell === 0 || isBlank(cell);

const isBlankRow = (row: readonly Cell[], positions: readonly number[]): boolean => {
  for (const position of positions) if (!isEmpty(row[position])) return false;
  return true;
};

const firstFilled = (row: readonly Cell[]): Cell => {
  for (const cell of row) if (!isBlank(cell)) return cell;
  return null;
};

const isTotalRow = (row: readonly Cell[], codePosition: number): boolean =>
  isLabelled(row[codePosition], TOTAL_CODE) || isLabelled(firstFilled(row), TOTAL_LABEL);

/** Leaves out the rows that hold nothing in the known columns, and the rows of totals. */
export const keptRows = (cells: Cells, positions: readonly number[], codePosition: number): KeptRows => {
  const rows = new Int32Array(Math.max(cells.length - 1, 0));
  const totalRows: number[] = [];
  let kept = 0;
  let blankRows = 0;
  for (let index = 1; index < cells.length; index += 1) {
    const row = cells[index] ?? [];
    if (isEmpty(row[codePosition]) && isBlankRow(row, positions)) blankRows += 1;
    else if (isTotalRow(row, codePosition)) totalRows.push(index);
    else {
      rows[kept] = index;
      kept += 1;
    }
  }
  return { rows: rows.slice(0, kept), blankRows, totalRows };
};
