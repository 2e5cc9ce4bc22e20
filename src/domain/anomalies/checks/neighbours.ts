import { BLANK_DAY, type Day, LAST_DAY } from "../../calendar";
import { householdsByEntry } from "../../tracking";
import type { CheckView } from "../check";

const NEVER: Day = LAST_DAY + 1;

/** Goes over the measures of each household that has several, by entry: from the first to the last place given. */
const eachHousehold = (view: CheckView, visit: (byEntry: Int32Array, from: number, to: number) => void): void => {
  const { starts, measures } = householdsByEntry(view.tracking, view.parameters);
  for (let household = 0; household + 1 < starts.length; household += 1) {
    const [from, to] = [starts[household] ?? 0, starts[household + 1] ?? 0];
    if (to - from > 1) visit(measures, from, to);
  }
};

/** The measures that share their household and their entry day with another one. */
export const duplicates = (view: CheckView, found: (measure: number) => void): void => {
  const entries = view.tracking.dates("date_entree").days;
  eachHousehold(view, (byEntry, from, to) => {
    const entryAt = (place: number): Day => entries[byEntry[place] ?? 0] ?? BLANK_DAY;
    for (let place = from; place < to; place += 1) {
      const entry = entryAt(place);
      if (entry <= BLANK_DAY) continue;
      const isDouble =
        (place > from && entryAt(place - 1) === entry) || (place + 1 < to && entryAt(place + 1) === entry);
      if (isDouble) found(byEntry[place] ?? 0);
    }
  });
};

/** The days of support of a measure: from its entry to its closing, left out. None where it is reversed or not known. */
interface Stay {
  readonly measure: number;
  readonly entry: Day;
  readonly closing: Day;
}

const NO_STAY: Stay = { measure: -1, entry: BLANK_DAY, closing: BLANK_DAY };

const stayReader = ({ tracking }: CheckView): ((measure: number) => Stay) => {
  const entries = tracking.dates("date_entree").days;
  const exits = tracking.dates("date_sortie").days;
  return (measure) => {
    const [entry, exit] = [entries[measure] ?? BLANK_DAY, exits[measure] ?? BLANK_DAY];
    const closing = exit === BLANK_DAY ? NEVER : exit;
    return entry > BLANK_DAY && closing > entry ? { measure, entry, closing } : NO_STAY;
  };
};

/** The measures that have a day of support in common with another one of their household; the day of exit is none. */
export const overlaps = (view: CheckView, found: (measure: number) => void): void => {
  const stayOf = stayReader(view);
  eachHousehold(view, (byEntry, from, to) => {
    let longest = NO_STAY;
    let isTold = true;
    for (let place = from; place < to; place += 1) {
      const stay = stayOf(byEntry[place] ?? 0);
      if (stay === NO_STAY) continue;
      const overlapsBefore = stay.entry < longest.closing;
      if (overlapsBefore) found(stay.measure);
      if (overlapsBefore && !isTold) found(longest.measure);
      isTold ||= overlapsBefore;
      if (stay.closing > longest.closing) {
        longest = stay;
        isTold = overlapsBefore;
      }
    }
  });
};
