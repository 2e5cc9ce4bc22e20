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

/** The measures that have a day of support in common with another one of their household; the day of exit is none. */
export const overlaps = (view: CheckView, found: (measure: number) => void): void => {
  const entries = view.tracking.dates("date_entree").days;
  const exits = view.tracking.dates("date_sortie").days;
  eachHousehold(view, (byEntry, from, to) => {
    let [longest, openUntil, isTold] = [-1, BLANK_DAY, true];
    for (let place = from; place < to; place += 1) {
      const measure = byEntry[place] ?? 0;
      const entry = entries[measure] ?? BLANK_DAY;
      const exit = exits[measure] ?? BLANK_DAY;
      const closing = exit === BLANK_DAY ? NEVER : exit;
      if (entry <= BLANK_DAY || closing <= entry) continue;
      const overlapsBefore = entry < openUntil;
      if (overlapsBefore) found(measure);
      if (overlapsBefore && !isTold) found(longest);
      isTold ||= overlapsBefore;
      if (closing > openUntil) {
        longest = measure;
        openUntil = closing;
        isTold = overlapsBefore;
      }
    }
  });
};
