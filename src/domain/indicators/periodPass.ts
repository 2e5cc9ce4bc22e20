import type { Indicator, Judge } from "./indicator";
import type { PeriodView } from "./periodView";
import { type Reading, withoutColumns } from "./reading";
import type { Verdict } from "./verdict";

/** Told of each verdict that gives a row a part in a figure. */
export type Witness = (indicator: Indicator, measure: number, verdict: Verdict) => void;

/** Counts what is left out or not known, beside the figure. */
interface Course {
  readonly take: (measure: number, verdict: Verdict) => void;
  excluded: number;
  unknown: number;
}

const follow = (course: Course, judge: Judge, measures: Int32Array): void => {
  for (let place = 0; place < measures.length; place += 1) {
    const measure = measures[place] ?? 0;
    const verdict = judge(measure);
    if (verdict === null) continue;
    course.take(measure, verdict);
    if (verdict.role === "exclu") course.excluded += 1;
    else if (verdict.role === "inconnu") course.unknown += 1;
  }
};

const readIndicator = (indicator: Indicator, view: PeriodView, witness: Witness | undefined): Reading => {
  const missing = indicator.needs.filter((key) => !view.tracking.hasColumn(key));
  if (missing.length > 0) return withoutColumns(indicator, missing);
  const tally = indicator.figure.start(view);
  const witnessed: Course["take"] = (measure, verdict) => {
    tally.take(measure, verdict);
    witness?.(indicator, measure, verdict);
  };
  const course: Course = { take: witness === undefined ? tally.take : witnessed, excluded: 0, unknown: 0 };
  for (const { judge, over } of indicator.rows) follow(course, judge(view), over(view));
  const { excluded, unknown } = course;
  const { reason, ...numbers } = tally.numbers();
  const why = numbers.value === null ? (reason ?? indicator.figure.empty) : null;
  return { code: indicator.code, ...numbers, excluded, unknown, missingColumns: [], reason: why };
};

/** What tells one household from another. */
const KEY_COLUMNS = ["code_menage", "bailleur"] as const;

/** Reads indicators over one period: the measures of the period are found once for all of them. */
export const readPeriodFigures = (
  view: PeriodView,
  indicators: readonly Indicator[],
  witness?: Witness
): readonly Reading[] => {
  view.tracking.load(indicators.flatMap(({ needs, reads }) => [...KEY_COLUMNS, ...needs, ...(reads ?? [])]));
  return indicators.map((indicator) => readIndicator(indicator, view, witness));
};
