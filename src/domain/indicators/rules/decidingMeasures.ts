import { BLANK_DAY, LAST_DAY } from "../../calendar";
import { NO_HOUSEHOLD } from "../../tracking";
import type { PeriodView } from "../periodView";
import { activityOf, hasLeftBy } from "./activity";

const NO_MEASURE = -1;

/** Finds, as the measures go by, the one that decides for each household. */
export interface DecidingMeasures {
  /** Looks at the next measure; measures come in the order of the rows. */
  readonly look: (measure: number) => void;
  /** Goes over the deciding measure of each household that has one. */
  readonly forEach: (visit: (measure: number) => void) => void;
}

/**
 * The deciding measure of a household is its latest active one by entry; on a tie the open one, then the one with the later exit,
 * then the later row.
 */
export const decidingMeasures = ({ tracking, period }: PeriodView): DecidingMeasures => {
  const { of, count } = tracking.households();
  const entries = tracking.dates("date_entree").days;
  const exits = tracking.dates("date_sortie").days;
  const deciding = new Int32Array(count).fill(NO_MEASURE);
  const entryOf = (measure: number): number => entries[measure] ?? BLANK_DAY;
  const exitOf = (measure: number): number => exits[measure] ?? BLANK_DAY;
  const lastDayOf = (measure: number): number =>
    hasLeftBy(exitOf(measure), period.end) ? exitOf(measure) : LAST_DAY + 1;
  const outranks = (measure: number, other: number): boolean =>
    entryOf(measure) > entryOf(other) ||
    (entryOf(measure) === entryOf(other) && lastDayOf(measure) >= lastDayOf(other));
  return {
    look: (measure) => {
      const household = of[measure] ?? NO_HOUSEHOLD;
      if (household === NO_HOUSEHOLD) return;
      if (activityOf(entryOf(measure), exitOf(measure), period) !== "active") return;
      const current = deciding[household] ?? NO_MEASURE;
      if (current === NO_MEASURE || outranks(measure, current)) deciding[household] = measure;
    },
    forEach: (visit) => {
      deciding.forEach((measure) => {
        if (measure !== NO_MEASURE) visit(measure);
      });
    },
  };
};
