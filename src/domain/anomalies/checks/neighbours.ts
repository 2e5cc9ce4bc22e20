import { BLANK_DAY, type Day, LAST_DAY } from "../../calendar";
import type { CheckView } from "../check";
import { daysOf, isKnown } from "../cells";

const NEVER: Day = LAST_DAY + 1;

/** Goes over the measures of each household that has several, as long as their entry is known, by entry. */
export const eachHousehold = (view: CheckView, visit: (byEntry: readonly number[]) => void): void => {
  const entryOf = daysOf(view, "date_entree");
  const { starts, measures } = view.tracking.householdMeasures();
  for (let household = 0; household + 1 < starts.length; household += 1) {
    const [from, to] = [starts[household] ?? 0, starts[household + 1] ?? 0];
    if (to - from < 2) continue;
    const entered = [...measures.subarray(from, to)].filter((measure) => isKnown(entryOf(measure)));
    visit(entered.sort((one, other) => entryOf(one) - entryOf(other)));
  }
};

/** The measures that share their household and their entry day with another one. */
export const duplicates = (view: CheckView, found: (measure: number) => void): void => {
  const entryOf = daysOf(view, "date_entree");
  eachHousehold(view, (byEntry) => {
    byEntry.forEach((measure, rank) => {
      const [before, after] = [byEntry[rank - 1], byEntry[rank + 1]];
      const isSame = (other: number | undefined): boolean => other !== undefined && entryOf(other) === entryOf(measure);
      if (isSame(before) || isSame(after)) found(measure);
    });
  });
};

/** The measures that have a day of support in common with another one of their household; the day of exit is none. */
export const overlaps = (view: CheckView, found: (measure: number) => void): void => {
  const entryOf = daysOf(view, "date_entree");
  const exitOf = daysOf(view, "date_sortie");
  const closingOf = (measure: number): Day => (exitOf(measure) === BLANK_DAY ? NEVER : exitOf(measure));
  eachHousehold(view, (byEntry) => {
    const lasting = byEntry.filter((measure) => closingOf(measure) > entryOf(measure));
    let openUntil: Day = BLANK_DAY;
    lasting.forEach((measure, rank) => {
      const next = lasting[rank + 1];
      const runsIntoNext = next !== undefined && entryOf(next) < closingOf(measure);
      if (openUntil > entryOf(measure) || runsIntoNext) found(measure);
      openUntil = Math.max(openUntil, closingOf(measure));
    });
  });
};
