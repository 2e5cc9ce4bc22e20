import { BLANK_DAY, type Day } from "../calendar";
import {
  BLANK_LABEL,
  BLANK_NUMBER,
  type ColumnKey,
  type DateKey,
  type LabelKey,
  type NumberKey,
  type Tracking,
} from "../tracking";
import type { CheckView, Report } from "./check";

/** Reads the day of a measure in a column. */
export const daysOf = ({ tracking }: Pick<CheckView, "tracking">, key: DateKey): ((measure: number) => Day) => {
  const { days } = tracking.dates(key);
  return (measure) => days[measure] ?? BLANK_DAY;
};

/** Reads the number of a measure in a column. */
export const numbersOf = ({ tracking }: CheckView, key: NumberKey): ((measure: number) => number) => {
  const { values } = tracking.numbers(key);
  return (measure) => values[measure] ?? BLANK_NUMBER;
};

/** Reads the number of the label of a measure in a column. */
export const labelsOf = ({ tracking }: CheckView, key: LabelKey): ((measure: number) => number) => {
  const { numbers } = tracking.labels(key);
  return (measure) => numbers[measure] ?? BLANK_LABEL;
};

export const isKnown = (day: Day): boolean => day > BLANK_DAY;

/** Reports a column for each measure of which something is true. */
export const reportWhere = (
  { count }: Tracking,
  column: ColumnKey,
  isWrong: (measure: number) => boolean,
  report: Report
): void => {
  for (let measure = 0; measure < count; measure += 1) if (isWrong(measure)) report(measure, column);
};

/** Reports a column for each measure of which two days, read side by side, say that something is wrong. */
export const reportDays = (
  { tracking }: CheckView,
  column: ColumnKey,
  [key, other]: readonly [DateKey, DateKey],
  isWrong: (day: Day, otherDay: Day) => boolean,
  report: Report
): void => {
  const [days, otherDays] = [tracking.dates(key).days, tracking.dates(other).days];
  for (let measure = 0; measure < days.length; measure += 1) {
    if (isWrong(days[measure] ?? BLANK_DAY, otherDays[measure] ?? BLANK_DAY)) report(measure, column);
  }
};
