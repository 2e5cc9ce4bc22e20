import { DAYS_PER_MONTH } from "./rules/daysInPeriod";

/** The usual upper bounds of durations, in months: each band includes its bound, the last one has none. */
export const DURATION_BOUNDS = [12, 24, 36, 48, 60] as const;

/** A number of months as a whole number of days. */
const inDays = (months: number): number => Math.round(months * DAYS_PER_MONTH);

/** Counts durations in days by band: one count per bound in months, then one for those beyond the last. */
export const countByBand = (
  durations: Iterable<number>,
  bounds: readonly number[] = DURATION_BOUNDS
): readonly number[] => {
  const limits = bounds.map(inDays);
  const counts = [...bounds.map(() => 0), 0];
  for (const days of durations) {
    const found = limits.findIndex((limit) => days <= limit);
    const band = found < 0 ? limits.length : found;
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return counts;
};
