/** A day of the calendar. Months and days are counted from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day as the whole serial number of Excel's 1900 system: 1 is 1 January 1900, 45658 is 1 January 2025. */
export type Day = number;

/** 31 December 9999, the last day Excel knows. */
export const LAST_DAY: Day = 2_958_465;

/** 29 February 1900, which never was: Excel keeps it, so that every later day is one more than it should be. */
const PHANTOM_DAY: Day = 60;

/** Days from 1 March of the year 0 to the day before serial 1, once past the phantom day. */
const DAYS_BEFORE_SERIALS = 693_899;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The last day of a month, as Excel counts it: February 1900 has 29 days. */
export const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && (isLeapYear(year) || year === 1900) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** Days from 1 March of the year 0: leap days come last in a year that begins in March. */
const daysFromMarch = ({ year, month, day }: CivilDate): number => {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
};

const isCivilDate = ({ year, month, day }: CivilDate): boolean =>
  [year, month, day].every(Number.isInteger) &&
  year >= 1900 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= lengthOfMonth(year, month);

/** The serial number of a day, or null where the calendar of Excel has no such day. */
export const dayOf = (date: CivilDate): Day | null => {
  if (!isCivilDate(date)) return null;
  if (date.year === 1900 && date.month === 2 && date.day === 29) return PHANTOM_DAY;
  const day = daysFromMarch(date) - DAYS_BEFORE_SERIALS;
  return day > PHANTOM_DAY ? day : day - 1;
};

/** The day of the calendar behind a serial number between 1 and 2 958 465. */
export const civilDateOf = (day: Day): CivilDate => {
  if (day === PHANTOM_DAY) return { year: 1900, month: 2, day: 29 };
  const days = day + DAYS_BEFORE_SERIALS + (day < PHANTOM_DAY ? 1 : 0);
  const cycle = Math.floor(days / 146_097);
  const inCycle = days - cycle * 146_097;
  const yearInCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365
  );
  const inYear = inCycle - (365 * yearInCycle + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100));
  const marchMonth = Math.floor((5 * inYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: cycle * 400 + yearInCycle + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
};
