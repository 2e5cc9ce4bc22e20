import { BLANK_DAY } from "../calendar";
import type { DateKey } from "./columns/trackingColumns";
import { perTracking } from "./perTracking";
import type { HouseholdMeasures } from "./reading/householdMeasures";

/** Short lists are sorted where they stand. */
const SHORT = 24;

/** Enough for the measures of one household; with a day before, still a whole number that is exact. */
const MOST_MEASURES = 2 ** 26;

const sortInPlace = (measures: Int32Array, from: number, to: number, days: Int32Array): void => {
  for (let next = from + 1; next < to; next += 1) {
    const measure = measures[next] ?? 0;
    const day = days[measure] ?? BLANK_DAY;
    let place = next;
    while (place > from && (days[measures[place - 1] ?? 0] ?? BLANK_DAY) > day) {
      measures[place] = measures[place - 1] ?? 0;
      place -= 1;
    }
    measures[place] = measure;
  }
};

const sortApart = (measures: Int32Array, from: number, to: number, days: Int32Array): void => {
  const before = measures.slice(from, to);
  const keys = Float64Array.from(before, (measure, rank) => (days[measure] ?? BLANK_DAY) * MOST_MEASURES + rank).sort();
  keys.forEach((key, place) => {
    const rank = ((key % MOST_MEASURES) + MOST_MEASURES) % MOST_MEASURES;
    measures[from + place] = before[rank] ?? 0;
  });
};

const sortedBy = (key: DateKey): ReturnType<typeof perTracking<HouseholdMeasures>> =>
  perTracking((tracking) => {
    const { days } = tracking.dates(key);
    const { starts, measures: inOrder } = tracking.householdMeasures();
    const measures = inOrder.slice();
    for (let household = 0; household + 1 < starts.length; household += 1) {
      const [from, to] = [starts[household] ?? 0, starts[household + 1] ?? 0];
      if (to - from > SHORT) sortApart(measures, from, to, days);
      else if (to - from > 1) sortInPlace(measures, from, to, days);
    }
    return { starts, measures };
  });

/** The measures of each household from the earliest entry to the latest; blank and unreadable entries come first. */
export const householdsByEntry = sortedBy("date_entree");

/** The measures of each household from the earliest exit to the latest; blank and unreadable exits come first. */
export const householdsByExit = sortedBy("date_sortie");
