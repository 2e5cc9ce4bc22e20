import { BLANK_DAY, type Day, LAST_DAY, UNKNOWN_DAY } from "../../calendar";
import { type Parameters, perTracking, type Tracking } from "../../tracking";
import { exitReadings } from "./exitClasses";

/** What stands for a measure that is no return. */
export const NO_RETURN = -1;

const NEVER: Day = LAST_DAY + 1;

interface Exit {
  readonly measure: number;
  readonly day: Day;
}

/** The latest day before which a measure of the household, this one apart, is open: the two latest are enough to tell. */
interface OpenUntil {
  readonly measure: number;
  readonly latest: Day;
  readonly second: Day;
}

const withMeasure = (open: OpenUntil, measure: number, closing: Day): OpenUntil =>
  closing >= open.latest
    ? { measure, latest: closing, second: open.latest }
    : { ...open, second: Math.max(open.second, closing) };

/** The latest exit on or before a day that is not the measure's own. */
const latestOther = (exits: readonly Exit[], measure: number, day: Day): Day => {
  let below = 0;
  let above = exits.length;
  while (below < above) {
    const middle = (below + above) >>> 1;
    if ((exits[middle]?.day ?? NEVER) <= day) below = middle + 1;
    else above = middle;
  }
  const last = exits[below - 1];
  return (last?.measure === measure ? exits[below - 2] : last)?.day ?? BLANK_DAY;
};

type Household = readonly number[];

const gapsOf = (tracking: Tracking, parameters: Parameters): Int32Array => {
  const gaps = new Int32Array(tracking.count).fill(NO_RETURN);
  const entries = tracking.dates("date_entree").days;
  const exits = tracking.dates("date_sortie").days;
  const readingOf = exitReadings({ tracking, parameters });
  const entryOf = (measure: number): Day => entries[measure] ?? BLANK_DAY;
  const closingOf = (measure: number): Day => {
    const exit = exits[measure] ?? BLANK_DAY;
    return exit === BLANK_DAY ? NEVER : exit;
  };
  const visit = (household: Household): void => {
    const positive = household
      .map((measure) => ({ measure, day: exits[measure] ?? BLANK_DAY }))
      .filter(({ measure, day }) => day > BLANK_DAY && readingOf(measure) === "positive")
      .sort((one, other) => one.day - other.day);
    if (positive.length === 0) return;
    const entered = household
      .filter((measure) => entryOf(measure) > BLANK_DAY)
      .sort((one, other) => entryOf(one) - entryOf(other));
    let open: OpenUntil = { measure: NO_RETURN, latest: UNKNOWN_DAY, second: UNKNOWN_DAY };
    let taken = 0;
    for (const measure of entered) {
      const entry = entryOf(measure);
      for (; taken < entered.length && entryOf(entered[taken] ?? measure) <= entry; taken += 1) {
        const next = entered[taken] ?? measure;
        open = withMeasure(open, next, closingOf(next));
      }
      const otherOpen = open.measure === measure ? open.second : open.latest;
      const exit = latestOther(positive, measure, entry);
      if (otherOpen <= entry && exit > BLANK_DAY) gaps[measure] = entry - exit;
    }
  };
  const { starts, measures } = tracking.householdMeasures();
  for (let household = 0; household + 1 < starts.length; household += 1) {
    const [from, to] = [starts[household] ?? 0, starts[household + 1] ?? 0];
    if (to - from > 1) visit([...measures.subarray(from, to)]);
  }
  return gaps;
};

/**
 * For each measure, the days from the latest earlier positive exit of the household to its entry, no other measure being open then;
 * NO_RETURN where there is none. It depends on no period.
 */
export const returnGaps = perTracking(gapsOf);
