import { BLANK_DAY, type Day, UNKNOWN_DAY } from "../../calendar";
import type { Period } from "../period";

/** Whether a measure is active in a period; what cannot be known says why. */
export type Activity = "active" | "inactive" | "unreadable entry" | "unreadable exit" | "exit without entry";

const isKnown = (day: Day): boolean => day > BLANK_DAY;

const activityWithoutEntry = (entry: Day, exit: Day, { start, end }: Period): Activity => {
  if (isKnown(exit) && exit < start) return "inactive";
  if (entry === UNKNOWN_DAY) return "unreadable entry";
  if (exit === UNKNOWN_DAY) return "unreadable exit";
  return isKnown(exit) && exit <= end ? "exit without entry" : "inactive";
};

/** Active: entry on or before the last day, and exit blank or on or after the first day (a reversed measure too). */
export const activityOf = (entry: Day, exit: Day, period: Period): Activity => {
  if (!isKnown(entry)) return activityWithoutEntry(entry, exit, period);
  if (entry > period.end) return "inactive";
  if (exit === BLANK_DAY || exit >= period.start) return "active";
  return exit === UNKNOWN_DAY ? "unreadable exit" : "inactive";
};

/** Open at the end of a day: entry on or before it, exit blank or after it. */
export const isOpenAt = (entry: Day, exit: Day, day: Day): boolean =>
  isKnown(entry) && entry <= day && (exit === BLANK_DAY || exit > day);

/** Left on or before a day. A later exit is unknown to a period that ends that day. */
export const hasLeftBy = (exit: Day, day: Day): boolean => isKnown(exit) && exit <= day;

/** The exit is before the entry: the measure has no duration. */
export const isReversed = (entry: Day, exit: Day): boolean => isKnown(exit) && exit < entry;
