import { isDay, type Measure } from "./byHand";

/** A period, said apart from the engine. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const within = (date: number | "blank" | "unknown", { start, end }: Span): boolean =>
  isDay(date) && start <= date && date <= end;

export const entryOf = (measure: Measure) => measure.date("date_entree");
export const exitOf = (measure: Measure) => measure.date("date_sortie");

/** Rule 1: entered by the end, and not left before the start. */
export const isActive = (measure: Measure, { start, end }: Span): boolean => {
  const [entry, exit] = [entryOf(measure), exitOf(measure)];
  return isDay(entry) && entry <= end && (exit === "blank" || (isDay(exit) && exit >= start));
};

/** Whether activity depends on something that cannot be read, or on an entry that is missing. */
export const mayBeActive = (measure: Measure, { start, end }: Span): boolean => {
  const [entry, exit] = [entryOf(measure), exitOf(measure)];
  if (isDay(entry)) return entry <= end && exit === "unknown";
  if (isDay(exit) && exit < start) return false;
  if (entry === "unknown" || exit === "unknown") return true;
  return isDay(exit) && exit <= end;
};

export const isReversed = (measure: Measure): boolean => {
  const [entry, exit] = [entryOf(measure), exitOf(measure)];
  return isDay(entry) && isDay(exit) && exit < entry;
};

export const hasLeft = (measure: Measure, { end }: Span): boolean => {
  const exit = exitOf(measure);
  return isDay(exit) && exit <= end;
};

/** Rule 2: entered by a day, and not left on it or before. */
export const isOpen = (measure: Measure, day: number): boolean => {
  const [entry, exit] = [entryOf(measure), exitOf(measure)];
  return isDay(entry) && entry <= day && (exit === "blank" || (isDay(exit) && exit > day));
};

const byDecision = (span: Span) => (one: Measure, other: Measure) => {
  const last = (measure: Measure): number => {
    const exit = exitOf(measure);
    return isDay(exit) && exit <= span.end ? exit : Number.POSITIVE_INFINITY;
  };
  const entry = (measure: Measure): number => Number(entryOf(measure));
  if (entry(one) !== entry(other)) return entry(one) - entry(other);
  if (last(one) !== last(other)) return last(one) < last(other) ? -1 : 1;
  return one.rank - other.rank;
};

export const householdsIn = (measures: readonly Measure[]): readonly string[] => [
  ...new Set(measures.flatMap(({ household }) => (household === null ? [] : [household]))),
];

/** Rule 1: the deciding measure of each household with an active one. */
export const deciding = (measures: readonly Measure[], span: Span): readonly Measure[] =>
  householdsIn(measures).flatMap((household) =>
    measures
      .filter((measure) => measure.household === household && isActive(measure, span))
      .sort(byDecision(span))
      .slice(-1)
  );
