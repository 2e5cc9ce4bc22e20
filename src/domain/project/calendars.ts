import { addMonths, civilDateOf, civilQuarterName, type Day, dayOf, LAST_DAY } from "../calendar";
import type { Project } from "./project";

/** The most civil years a project of 48 months can touch. */
export const MOST_EXERCICES = 5;

const MONTHS_PER_QUARTER = 3;

/** A quarter, both days included. Its name is what cells hold: "T1 2026", "T3 du projet". */
export interface Quarter {
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
}

const isDay = (day: Day): boolean => Number.isInteger(day) && day >= 1 && day <= LAST_DAY;

/** The whole length of a project in months, renewals included; null while the initial period is unknown. */
export const totalMonthsOf = ({ months, renewals }: Pick<Project, "months" | "renewals">): number | null =>
  months === null ? null : renewals.reduce((total, renewal) => total + renewal, months);

/** The last day of a number of calendar months from a first day; null outside Excel's calendar. */
const lastDayOf = (start: Day, months: number): Day | null => {
  if (!isDay(start) || months < 1) return null;
  const after = addMonths(start, months);
  return after === null ? null : after - 1;
};

/** The last day of the agreement, renewals included; null while its start or its length is unknown. */
export const endOf = (project: Pick<Project, "start" | "months" | "renewals">): Day | null => {
  const months = totalMonthsOf(project);
  return project.start === null || months === null ? null : lastDayOf(project.start, months);
};

const yearsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The civil years that a period touches, in order: at most five for 48 months. None where the period is unknown. */
export const exercicesOf = (start: Day | null, months: number | null): readonly number[] => {
  const end = start === null || months === null ? null : lastDayOf(start, months);
  return start === null || end === null ? [] : yearsBetween(civilDateOf(start).year, civilDateOf(end).year);
};

const nextCivilQuarter = (day: Day): Day | null => {
  const { year, month } = civilDateOf(day);
  const first = month - ((month - 1) % MONTHS_PER_QUARTER) + MONTHS_PER_QUARTER;
  return first > 12 ? dayOf({ year: year + 1, month: 1, day: 1 }) : dayOf({ year, month: first, day: 1 });
};

type NextQuarter = (start: Day, rank: number) => Day | null;

/** Cuts a period where the next quarter begins, until its end. */
const quartersOf = (
  start: Day,
  end: Day,
  next: NextQuarter,
  name: (start: Day, rank: number) => string
): readonly Quarter[] => {
  const quarters: Quarter[] = [];
  if (!isDay(start) || !isDay(end)) return quarters;
  let first = start;
  while (first <= end) {
    const rank = quarters.length + 1;
    const following = next(first, rank) ?? end + 1;
    quarters.push({ name: name(first, rank), start: first, end: Math.min(following - 1, end) });
    first = following;
  }
  return quarters;
};

/** The civil quarters of a period, the first and the last cut to its days. */
export const civilQuartersOf = (start: Day, end: Day): readonly Quarter[] =>
  quartersOf(start, end, nextCivilQuarter, civilQuarterName);

/** The quarters of a project, counted from its first day; the last one is cut to its last. */
export const projectQuartersOf = (start: Day, end: Day): readonly Quarter[] =>
  quartersOf(
    start,
    end,
    (_, rank) => addMonths(start, rank * MONTHS_PER_QUARTER),
    (_, rank) => `T${rank} du projet`
  );
