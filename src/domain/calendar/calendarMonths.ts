import { civilDateOf, type Day, dayOf, lengthOfMonth } from "./civilDate";

/**
 * The day a number of calendar months later (earlier when negative), end of month clamped: 31 January + 1 is the last of February.
 * Null where the result is outside Excel's calendar, or the number of months is not whole.
 */
export const addMonths = (day: Day, months: number): Day | null => {
  const date = civilDateOf(day);
  const counted = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(counted / 12);
  const month = counted - year * 12 + 1;
  return dayOf({ year, month, day: Math.min(date.day, lengthOfMonth(year, month)) });
};
