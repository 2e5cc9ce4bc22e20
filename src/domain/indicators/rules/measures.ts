import { BLANK_DAY, UNKNOWN_DAY } from "../../calendar";
import { type DateKey, NO_HOUSEHOLD, perTracking, select, selectAll, type Tracking } from "../../tracking";
import type { Population } from "../indicator";
import type { Period } from "../period";
import { doubtOf, isActive } from "./activity";
import { perView } from "./perView";

const activeIn = (tracking: Tracking, period: Period): Int32Array => {
  const entries = tracking.dates("date_entree").days;
  const exits = tracking.dates("date_sortie").days;
  return selectAll(tracking.count, (measure) =>
    isActive(entries[measure] ?? BLANK_DAY, exits[measure] ?? BLANK_DAY, period)
  );
};

/** The measures that miss a date or have one that cannot be read: the only ones of which anything may be doubtful. */
const doubtful = perTracking((tracking) => {
  const entries = tracking.dates("date_entree").days;
  const exits = tracking.dates("date_sortie").days;
  return selectAll(tracking.count, (measure) => {
    const [entry, exit] = [entries[measure] ?? BLANK_DAY, exits[measure] ?? BLANK_DAY];
    return entry === UNKNOWN_DAY || exit === UNKNOWN_DAY || (entry === BLANK_DAY && exit !== BLANK_DAY);
  });
});

/** The day after a period, on which nothing but what is open at its end is active. */
export const dayAfter = ({ end }: Period): Period => ({ start: end + 1, end });

/** The measures active in the period. */
export const activeMeasures: Population = perView(({ tracking, period }) => activeIn(tracking, period));

/** The measures open at the end of the last day. */
export const openMeasures: Population = perView(({ tracking, period }) => activeIn(tracking, dayAfter(period)));

/** The measures of no household among those active in the period. */
export const activeWithoutCode: Population = perView((view) => {
  const { of } = view.tracking.households();
  return select(activeMeasures(view), (measure) => of[measure] === NO_HOUSEHOLD);
});

const uncertainOver = (periodOf: (period: Period) => Period): Population =>
  perView(({ tracking, parameters, period }) => {
    const entries = tracking.dates("date_entree").days;
    const exits = tracking.dates("date_sortie").days;
    const asked = periodOf(period);
    return select(
      doubtful(tracking, parameters),
      (measure) => doubtOf(entries[measure] ?? BLANK_DAY, exits[measure] ?? BLANK_DAY, asked) !== null
    );
  });

/** The measures of which it is not known whether they are active in the period. */
export const uncertainMeasures: Population = uncertainOver((period) => period);

/** The measures of which it is not known whether they are open at the end of the last day. */
export const uncertainlyOpen: Population = uncertainOver(dayAfter);

const perKey = <Value>(make: (key: DateKey) => Value): ((key: DateKey) => Value) => {
  const made = new Map<DateKey, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
};

/** The measures with a date in the period, both its days included. */
export const datedIn: (key: DateKey) => Population = perKey((key) =>
  perView(({ tracking, period: { start, end } }) => {
    const { days } = tracking.dates(key);
    return selectAll(days.length, (measure) => {
      const day = days[measure] ?? BLANK_DAY;
      return day >= start && day <= end;
    });
  })
);

/** The measures whose date cannot be read, whatever the period. */
export const unreadableIn: (key: DateKey) => Population = perKey((key) => {
  const found = perTracking((tracking) => {
    const { days, remarks } = tracking.dates(key);
    const measures = remarks.filter(({ measure }) => days[measure] === UNKNOWN_DAY).map(({ measure }) => measure);
    return Int32Array.from(measures);
  });
  return ({ tracking, parameters }) => found(tracking, parameters);
});
