import { type Cell, type Cells, isBlank, normalise } from "../../shared";

/** The rows of a range that are measures, and those that are not. Rows are counted from 0, the header being 0. */
export interface KeptRows {
  readonly rows: Int32Array;
  readonly blankRows: number;
  /** Rows of totals, left out. */
  readonly totalRows: readonly number[];
}

/** Cheap first look: most rows begin with none of these. */
const MAY_BE_TOTAL = /^\s*(?:sous|tota|grand|ensemble|somme)/i;
const TOTAL_LABEL = /^(?:(?:sous[- ]?)?total|totaux|grand total|total general|totaux generaux|ensemble|somme) ?:?$/;
const TOTAL_CODE = /^(?:(?:sous[- ]?)?total|totaux)(?: |:|$)/;

const isLabelled = (cell: Cell, label: RegExp): boolean =>
  typeof cell === "string" && MAY_BE_TOTAL.test(cell) && label.test(normalise(cell));

/** A blank cell may arrive as 0: a row of nothing but blanks and zeros holds no measure. */
const isEmpty = (cell: Cell): boolean => cell === 0 || isBlank(cell);

const isBlankRow = (row: readonly Cell[], positions: readonly number[]): boolean =>
  positions.every((position) => isEmpty(row[position]));

const isTotalRow = (row: readonly Cell[], codePosition: number): boolean =>
  isLabelled(row[codePosition], TOTAL_CODE) ||
  isLabelled(
    row.find((cell) => !isBlank(cell)),
    TOTAL_LABEL
  );

/** Leaves out the rows that hold nothing in the known columns, and the rows of totals. */
export const keptRows = (cells: Cells, positions: readonly number[], codePosition: number): KeptRows => {
  const rows = new Int32Array(Math.max(cells.length - 1, 0));
  const totalRows: number[] = [];
  let kept = 0;
  let blankRows = 0;
  cells.forEach((row, index) => {
    if (index === 0) return;
    if (isBlankRow(row, positions)) blankRows += 1;
    else if (isTotalRow(row, codePosition)) totalRows.push(index);
    else {
      rows[kept] = index;
      kept += 1;
    }
  });
  return { rows: rows.slice(0, kept), blankRows, totalRows };
};
