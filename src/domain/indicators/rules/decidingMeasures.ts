import { BLANK_DAY, LAST_DAY } from "../../calendar";
import { NO_HOUSEHOLD } from "../../tracking";
import type { PeriodView } from "../periodView";
import { activityOf, hasLeftBy } from "./activity";

const NO_MEASURE = -1;

/**
 * The deciding measure of each household that has an active one: its latest active one by entry; on a tie the open one, then the one
 * with the later exit, then the later row.
 */
export const decidingMeasures = ({ tracking, period }: PeriodView): Int32Array => {
  const { of, count } = tracking.households();
  const entries = tracking.dates("date_entree").days;
  const exits = tracking.dates("date_sortie").days;
  const deciding = new Int32Array(count).fill(NO_MEASURE);
  const lastDayOf = (measure: number): number => {
    const exit = exits[measure] ?? BLANK_DAY;
    return hasLeftBy(exit, period.end) ? exit : LAST_DAY + 1;
  };
  for (let measure = 0; measure < tracking.count; measure += 1) {
    const household = of[measure] ?? NO_HOUSEHOLD;
    const entry = entries[measure] ?? BLANK_DAY;
    if (household === NO_HOUSEHOLD || activityOf(entry, exits[measure] ?? BLANK_DAY, period) !== "active") continue;
    const current = deciding[household] ?? NO_MEASURE;
    const currentEntry = current === NO_MEASURE ? BLANK_DAY : (entries[current] ?? BLANK_DAY);
    const outranks = entry > currentEntry || (entry === currentEntry && lastDayOf(measure) >= lastDayOf(current));
    if (outranks) deciding[household] = measure;
  }
  return deciding.filter((measure) => measure !== NO_MEASURE);
};
