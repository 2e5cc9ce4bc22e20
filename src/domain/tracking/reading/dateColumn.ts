import { dayOfCell, type DateSystem, UNKNOWN_DAY } from "../../calendar";
import type { Cells } from "../../shared";
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

/** Reads a date column over the kept rows. */
export const dateColumn = (cells: Cells, rows: Int32Array, position: number, system: DateSystem): DateColumn => {
  const days = new Int32Array(rows.length);
  const remarks: MeasureRemark[] = [];
  let zeros = 0;
  let firstZero: number | null = null;
  rows.forEach((row, measure) => {
    const cell = cells[row]?.[position];
    const day = dayOfCell(cell, system);
    days[measure] = day;
    if (day === UNKNOWN_DAY) remarks.push({ measure, kind: "unreadable date" });
    else if (cell === 0) {
      firstZero ??= measure;
      zeros += 1;
    } else if (day > 0 && typeof cell === "string") remarks.push({ measure, kind: "text date" });
  });
  return { days, remarks, zeros, firstZero };
};

/** A date column that the range does not have: every date is blank. */
export const absentDates = (count: number): DateColumn => ({
  days: new Int32Array(count),
  remarks: [],
  zeros: 0,
  firstZero: null,
});
