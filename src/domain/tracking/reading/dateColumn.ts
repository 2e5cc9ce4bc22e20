import { BLANK_DAY, dayOfCell, type DateSystem, LAST_DAY, serialOf, UNKNOWN_DAY } from "../../calendar";
import type { Cell } from "../../shared";
import type { ColumnReader } from "./columnReader";
import type { MeasureRemark } from "./remarks";

/** The days of a date column, one per measure: BLANK_DAY where the cell is blank, UNKNOWN_DAY where it cannot be read. */
export interface DateColumn {
  readonly days: Int32Array;
  readonly remarks: readonly MeasureRemark[];
  /** How many cells hold a date of 0: blanks are arriving as zeros. */
  readonly zeros: number;
  /** The first measure with such a cell; null where there is none. */
  readonly firstZero: number | null;
}

/** Reads a date column over so many measures. */
export const dateReader = (count: number, position: number, system: DateSystem): ColumnReader<DateColumn> => {
  const days = new Int32Array(count);
  const remarks: MeasureRemark[] = [];
  const shift = -serialOf(BLANK_DAY, system);
  const last = LAST_DAY - shift;
  let zeros = 0;
  let firstZero: number | null = null;
  const readOther = (cell: Cell, measure: number): void => {
    const day = dayOfCell(cell, system);
    days[measure] = day;
    if (day === UNKNOWN_DAY) remarks.push({ measure, kind: "unreadable date" });
    else if (day !== BLANK_DAY) remarks.push({ measure, kind: "text date" });
    else if (cell === 0) {
      zeros += 1;
      firstZero ??= measure;
    }
  };
  return {
    read: (cells, rows, from, to) => {
      for (let measure = from; measure < to; measure += 1) {
        const cell = cells[rows[measure] ?? 0]?.[position];
        if (typeof cell === "number" && cell >= 1 && cell < last + 1) days[measure] = Math.floor(cell) + shift;
        else if (typeof cell !== "string" || cell.length > 0) readOther(cell, measure);
      }
    },
    column: () => ({ days, remarks, zeros, firstZero }),
  };
};

/** A date column that the range does not have: every date is blank. */
export const absentDates = (count: number): DateColumn => ({
  days: new Int32Array(count),
  remarks: [],
  zeros: 0,
  firstZero: null,
});
