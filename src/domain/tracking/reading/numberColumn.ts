import { type Cell, isBlank } from "../../shared";
import type { ColumnReader } from "./columnReader";
import { frenchNumber } from "./frenchNumber";
import type { MeasureRemark, RemarkKind } from "./remarks";

/** What stands for a blank among amounts, counts and scores, which are never negative. */
export const BLANK_NUMBER = -1;

/** What stands for a cell that holds something, but no number its column takes. */
export const UNKNOWN_NUMBER = -2;

export type NumberKind = "amount" | "count" | "score";

const HIGHEST_SCORE = 10;

/** The numbers of a column, one per measure: BLANK_NUMBER where blank, UNKNOWN_NUMBER where no such number. 0 is 0. */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly remarks: readonly MeasureRemark[];
}

const fault = (cell: Cell, kind: NumberKind): RemarkKind | null => {
  if (typeof cell === "string") return frenchNumber(cell) === null ? "unreadable number" : "text number";
  if (typeof cell !== "number" || !Number.isFinite(cell)) return "unreadable number";
  if (kind === "score") return cell < 0 || cell > HIGHEST_SCORE ? "score out of scale" : null;
  if (cell < 0) return "negative number";
  return kind === "count" && !Number.isInteger(cell) ? "not whole" : null;
};

/** Reads a column of amounts, counts or scores over so many measures. */
export const numberReader = (count: number, position: number, kind: NumberKind): ColumnReader<NumberColumn> => {
  const values = new Float64Array(count).fill(BLANK_NUMBER);
  const remarks: MeasureRemark[] = [];
  const highest = kind === "score" ? HIGHEST_SCORE : Number.MAX_VALUE;
  const isWhole = kind === "count";
  const readOther = (cell: Cell, measure: number): void => {
    const found = isBlank(cell) ? null : fault(cell, kind);
    if (found === null) return;
    remarks.push({ measure, kind: found });
    values[measure] = UNKNOWN_NUMBER;
  };
  return {
    read: (cells, rows, from, to) => {
      for (let measure = from; measure < to; measure += 1) {
        const cell = cells[rows[measure] ?? 0]?.[position];
        const isRight = typeof cell === "number" && cell >= 0 && cell <= highest;
        if (isRight && !(isWhole && !Number.isInteger(cell))) values[measure] = cell;
        else if (typeof cell !== "string" || cell.length > 0) readOther(cell, measure);
      }
    },
    column: () => ({ values, remarks }),
  };
};

/** A number column that the range does not have: every number is blank. */
export const absentNumbers = (count: number): NumberColumn => ({
  values: new Float64Array(count).fill(BLANK_NUMBER),
  remarks: [],
});
