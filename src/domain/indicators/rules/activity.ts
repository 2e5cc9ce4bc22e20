import { BLANK_DAY, type Day, UNKNOWN_DAY } from "../../calendar";
import type { Period } from "../period";

/** Why it cannot be known whether a measure is active in a period. */
export type Doubt = "unreadable entry" | "unreadable exit" | "exit without entry";

const isKnown = (day: Day): boolean => day > BLANK_DAY;

/** Active: entry on or before the last day, and exit blank or on or after the first day (a reversed measure too). */
export const isActive = (entry: Day, exit: Day, { start, end }: Period): boolean =>
  entry > BLANK_DAY && entry <= end && (exit === BLANK_DAY || exit >= start);

const doubtWithoutEntry = (entry: Day, exit: Day, { start, end }: Period): Doubt | null => {
  if (isKnown(exit) && exit < start) return null;
  if (entry === UNKNOWN_DAY) return "unreadable entry";
  if (exit === UNKNOWN_DAY) return "unreadable exit";
  return isKnown(exit) && exit <= end ? "exit without entry" : null;
};

/** What keeps from knowing whether a measure is active in a period; null where it is known. */
export const doubtOf = (entry: Day, exit: Day, period: Period): Doubt | null => {
  if (!isKnown(entry)) return doubtWithoutEntry(entry, exit, period);
  return entry <= period.end && exit === UNKNOWN_DAY ? "unreadable exit" : null;
};

/** Open at the end of a day: entry on or before it, exit blank or after it. */
export const isOpenAt = (entry: Day, exit: Day, day: Day): boolean =>
  isKnown(entry) && entry <= day && (exit === BLANK_DAY || exit > day);

/** Left on or before a day. A later exit is unknown to a period that ends that day. */
export const hasLeftBy = (exit: Day, day: Day): boolean => isKnown(exit) && exit <= day;

/** The exit is before the entry: the measure has no duration. */
export const isReversed = (entry: Day, exit: Day): boolean => isKnown(exit) && exit < entry;
