import { addMonths } from "./calendarMonths";
import { civilDateOf, type Day } from "./civilDate";

const MONTHS_PER_QUARTER = 3;

/** The civil quarter of a day, as cells hold it: "T1 2026". */
export const civilQuarterName = (day: Day): string => {
  const { year, month } = civilDateOf(day);
  return `T${Math.ceil(month / MONTHS_PER_QUARTER)} ${year}`;
};

const monthsOf = (day: Day): number => {
  const { year, month } = civilDateOf(day);
  return year * 12 + month;
};

/**
 * The quarter of a day counted from the first day of a project, as cells hold it: "T3 du projet"; null before that day.
 * A quarter begins three calendar months after the one before, end of month clamped.
 */
export const projectQuarterName = (day: Day, start: Day): string | null => {
  if (day < start) return null;
  const begun = Math.floor((monthsOf(day) - monthsOf(start)) / MONTHS_PER_QUARTER);
  const beginning = addMonths(start, begun * MONTHS_PER_QUARTER);
  const quarters = beginning === null || day < beginning ? begun : begun + 1;
  return `T${quarters} du projet`;
};
