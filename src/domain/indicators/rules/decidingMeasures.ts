import { BLANK_DAY, LAST_DAY } from "../../calendar";
import { NO_HOUSEHOLD, select } from "../../tracking";
import type { PeriodView } from "../periodView";
import { hasLeftBy } from "./activity";
import { activeMeasures } from "./measures";
import { perView } from "./perView";

const NO_MEASURE = -1;

/** Whether a measure decides rather than another of its household, the rows being in order. */
type Outranks = (measure: number, other: number) => boolean;

const outranking = ({ tracking, period }: PeriodView): Outranks => {
  const entries = tracking.dates("date_entree").days;
  const exits = tracking.dates("date_sortie").days;
  const lastDayOf = (measure: number): number => {
    const exit = exits[measure] ?? BLANK_DAY;
    return hasLeftBy(exit, period.end) ? exit : LAST_DAY + 1;
  };
  return (measure, other) => {
    const later = (entries[measure] ?? BLANK_DAY) - (entries[other] ?? BLANK_DAY);
    return later > 0 || (later === 0 && lastDayOf(measure) >= lastDayOf(other));
  };
};

/**
 * The deciding measure of each household that has an active one: its latest active one by entry; on a tie the open one, then the one
 * with the later exit, then the later row.
 */
export const decidingMeasures = perView((view) => {
  const { of, count } = view.tracking.households();
  const outranks = outranking(view);
  const deciding = new Int32Array(count).fill(NO_MEASURE);
  const active = activeMeasures(view);
  for (let place = 0; place < active.length; place += 1) {
    const measure = active[place] ?? 0;
    const household = of[measure] ?? NO_HOUSEHOLD;
    if (household === NO_HOUSEHOLD) continue;
    const current = deciding[household] ?? NO_MEASURE;
    if (current === NO_MEASURE || outranks(measure, current)) deciding[household] = measure;
  }
  return select(deciding, (measure) => measure !== NO_MEASURE);
});

const split = perView((view) => {
  const exits = view.tracking.dates("date_sortie").days;
  const deciding = decidingMeasures(view);
  const hasLeft = (measure: number): boolean => hasLeftBy(exits[measure] ?? BLANK_DAY, view.period.end);
  return { left: select(deciding, hasLeft), present: select(deciding, (measure) => !hasLeft(measure)) };
});

/** The deciding measures of the households that have left by the end of the period. */
export const leavers = (view: PeriodView): Int32Array => split(view).left;

/** The deciding measures of the households still there at the end of the period. */
export const stayers = (view: PeriodView): Int32Array => split(view).present;
