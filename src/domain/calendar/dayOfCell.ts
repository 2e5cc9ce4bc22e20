import { type Cell, isBlank } from "../shared";
import { type Day, LAST_DAY } from "./civilDate";
import { dayOfText } from "./dayText";

/** The two ways Excel counts days; a workbook uses one of them. */
export type DateSystem = 1900 | 1904;

/** What stands for a blank date among days. */
export const BLANK_DAY = 0;

/** What stands among days for a cell that holds something, but no date that can be read. */
export const UNKNOWN_DAY = -1;

/** Days between the first days of the two systems. */
const DAYS_FROM_1900_TO_1904 = 1462;

const dayOfSerial = (serial: number, system: DateSystem): Day => {
  const whole = Math.floor(serial);
  if (whole === 0) return BLANK_DAY;
  const day = system === 1904 ? whole + DAYS_FROM_1900_TO_1904 : whole;
  return whole > 0 && day <= LAST_DAY ? day : UNKNOWN_DAY;
};

/**
 * Reads a date cell: the whole part of a serial number, or a text d/m/yyyy, dd/mm/yyyy, yyyy-mm-dd.
 * A date of 0 is blank (BLANK_DAY); anything else is unknown (UNKNOWN_DAY).
 */
export const dayOfCell = (cell: Cell, system: DateSystem): Day => {
  if (typeof cell === "number") return dayOfSerial(cell, system);
  if (isBlank(cell)) return BLANK_DAY;
  return typeof cell === "string" ? (dayOfText(cell) ?? UNKNOWN_DAY) : UNKNOWN_DAY;
};

/** The number a date cell of a workbook holds, in the date system of that workbook. */
export const serialOf = (day: Day, system: DateSystem): number =>
  system === 1904 ? day - DAYS_FROM_1900_TO_1904 : day;
