import { BLANK_DAY, type Day, LAST_DAY, UNKNOWN_DAY } from "../../calendar";
import { householdsByEntry, householdsByExit, type Parameters, perTracking, type Tracking } from "../../tracking";
import { exitReadings } from "./exitClasses";

const NEVER: Day = LAST_DAY + 1;

/** Keeps the two latest days given, and which measure the latest is of: enough to know the latest of the others. */
interface LatestDays {
  readonly reset: () => void;
  readonly add: (measure: number, day: Day) => void;
  readonly apartFrom: (measure: number) => Day;
}

const latestDays = (): LatestDays => {
  let [owner, latest, second] = [-1, UNKNOWN_DAY, UNKNOWN_DAY];
  return {
    reset: () => {
      owner = -1;
      latest = UNKNOWN_DAY;
      second = UNKNOWN_DAY;
    },
    add: (measure, day) => {
      if (day < latest) second = Math.max(second, day);
      else {
        second = latest;
        latest = day;
        owner = measure;
      }
    },
    apartFrom: (measure) => (owner === measure ? second : latest),
  };
};

/** Goes over the measures of one household, from the first to the last place given. */
type Walk = (from: number, to: number) => void;

/** Reads the day of a measure, by its place in a list. */
const dayAt =
  (list: Int32Array, days: Int32Array): ((place: number) => Day) =>
  (place) =>
    days[list[place] ?? 0] ?? BLANK_DAY;

const walking = (tracking: Tracking, parameters: Parameters, found: (measure: number, gap: number) => void): Walk => {
  const exits = tracking.dates("date_sortie").days;
  const readingOf = exitReadings({ tracking, parameters });
  const byEntry = householdsByEntry(tracking, parameters).measures;
  const byExit = householdsByExit(tracking, parameters).measures;
  const entryAt = dayAt(byEntry, tracking.dates("date_entree").days);
  const exitAt = dayAt(byExit, exits);
  const [open, positive] = [latestDays(), latestDays()];
  const enter = (place: number): void => {
    const measure = byEntry[place] ?? 0;
    const exit = exits[measure] ?? BLANK_DAY;
    if (entryAt(place) > BLANK_DAY) open.add(measure, exit === BLANK_DAY ? NEVER : exit);
  };
  const leave = (place: number): void => {
    const measure = byExit[place] ?? 0;
    if (exitAt(place) > BLANK_DAY && readingOf(measure) === "positive") positive.add(measure, exitAt(place));
  };
  const judge = (place: number): void => {
    const [measure, entry] = [byEntry[place] ?? 0, entryAt(place)];
    const exit = positive.apartFrom(measure);
    if (entry > BLANK_DAY && exit > BLANK_DAY && open.apartFrom(measure) <= entry) found(measure, entry - exit);
  };
  return (from, to) => {
    open.reset();
    positive.reset();
    let [entered, left] = [from, from];
    for (let place = from; place < to; place += 1) {
      for (; entered < to && entryAt(entered) <= entryAt(place); entered += 1) enter(entered);
      for (; left < to && exitAt(left) <= entryAt(place); left += 1) leave(left);
      judge(place);
    }
  };
};

/** The measures entered after an earlier positive exit of their household, no other measure being open, and the days between. */
export interface Comebacks {
  readonly measures: Int32Array;
  /** By measure; only those of the list mean anything. */
  readonly gaps: Int32Array;
}

/** Finds, whatever the period, the measures entered after the latest earlier positive exit of their household. */
export const comebacksOf = perTracking((tracking, parameters): Comebacks => {
  const gaps = new Int32Array(tracking.count);
  const measures = new Int32Array(tracking.count);
  let count = 0;
  const walk = walking(tracking, parameters, (measure, gap) => {
    gaps[measure] = gap;
    measures[count] = measure;
    count += 1;
  });
  const { starts } = tracking.householdMeasures();
  for (let household = 0; household + 1 < starts.length; household += 1) {
    const [from, to] = [starts[household] ?? 0, starts[household + 1] ?? 0];
    if (to - from > 1) walk(from, to);
  }
  return { measures: measures.slice(0, count), gaps };
});
