import type { Judge, Indicator } from "./indicator";
import type { PeriodView } from "./periodView";
import { type Reading, withoutColumns } from "./reading";
import { decidingMeasures } from "./rules/decidingMeasures";
import type { Verdict } from "./verdict";

/** Told of each verdict that gives a row a part in a figure. */
export type Witness = (indicator: Indicator, measure: number, verdict: Verdict) => void;

/** One period being computed: measures go by once, in the order of the rows, then the answers are read. */
export interface PeriodPass {
  readonly visit: (measure: number) => void;
  readonly readings: () => readonly Reading[];
}

/** One indicator being computed over one period. */
interface Course {
  readonly ofMeasure: ((measure: number) => void) | null;
  readonly ofHousehold: ((measure: number) => void) | null;
  readonly reading: () => Reading;
}

const startCourse = (indicator: Indicator, view: PeriodView, witness: Witness | undefined): Course => {
  const missing = indicator.needs.filter((key) => !view.tracking.hasColumn(key));
  if (missing.length > 0) {
    return { ofMeasure: null, ofHousehold: null, reading: () => withoutColumns(indicator, missing) };
  }
  const tally = indicator.figure.start(view);
  let excluded = 0;
  let unknown = 0;
  const listening =
    (judge: Judge) =>
    (measure: number): void => {
      const verdict = judge(measure);
      if (verdict === null) return;
      tally.take(measure, verdict);
      if (verdict.role === "exclu") excluded += 1;
      if (verdict.role === "inconnu") unknown += 1;
      witness?.(indicator, measure, verdict);
    };
  return {
    ofMeasure: indicator.ofMeasure ? listening(indicator.ofMeasure(view)) : null,
    ofHousehold: indicator.ofHousehold ? listening(indicator.ofHousehold(view)) : null,
    reading: () => {
      const numbers = tally.numbers();
      const reason = numbers.value === null ? indicator.figure.empty : null;
      return { code: indicator.code, ...numbers, excluded, unknown, missingColumns: [], reason };
    },
  };
};

const present = <Value>(value: Value | null): value is Value => value !== null;

/** Starts computing indicators over a period; several periods may be computed in one go over the rows. */
export const startPass = (view: PeriodView, indicators: readonly Indicator[], witness?: Witness): PeriodPass => {
  const courses = indicators.map((indicator) => startCourse(indicator, view, witness));
  const onMeasure = courses.map(({ ofMeasure }) => ofMeasure).filter(present);
  const onHousehold = courses.map(({ ofHousehold }) => ofHousehold).filter(present);
  const deciding = decidingMeasures(view);
  return {
    visit: (measure) => {
      deciding.look(measure);
      for (const judge of onMeasure) judge(measure);
    },
    readings: () => {
      deciding.forEach((measure) => {
        for (const judge of onHousehold) judge(measure);
      });
      return courses.map(({ reading }) => reading());
    },
  };
};
