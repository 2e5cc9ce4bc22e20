import type { Judge, Indicator } from "./indicator";
import type { PeriodView } from "./periodView";
import { type Reading, withoutColumns } from "./reading";
import { decidingMeasures } from "./rules/decidingMeasures";
import type { Verdict } from "./verdict";

/** Told of each verdict that gives a row a part in a figure. */
export type Witness = (indicator: Indicator, measure: number, verdict: Verdict) => void;

/** Takes what an indicator says of one row. */
type Taker = (measure: number, verdict: Verdict) => void;

const judgeAll = (judge: Judge, count: number, take: Taker): void => {
  for (let measure = 0; measure < count; measure += 1) {
    const verdict = judge(measure);
    if (verdict !== null) take(measure, verdict);
  }
};

const judgeThese = (judge: Judge, measures: Int32Array, take: Taker): void => {
  for (const measure of measures) {
    const verdict = judge(measure);
    if (verdict !== null) take(measure, verdict);
  }
};

/** The deciding measures of a period, found when the first indicator asks for them. */
type Deciding = () => Int32Array;

const readIndicator = (
  indicator: Indicator,
  view: PeriodView,
  deciding: Deciding,
  witness: Witness | undefined
): Reading => {
  const missing = indicator.needs.filter((key) => !view.tracking.hasColumn(key));
  if (missing.length > 0) return withoutColumns(indicator, missing);
  const tally = indicator.figure.start(view);
  let excluded = 0;
  let unknown = 0;
  const take: Taker = (measure, verdict) => {
    tally.take(measure, verdict);
    if (verdict.role === "exclu") excluded += 1;
    if (verdict.role === "inconnu") unknown += 1;
    witness?.(indicator, measure, verdict);
  };
  if (indicator.ofMeasure) judgeAll(indicator.ofMeasure(view), view.tracking.count, take);
  if (indicator.ofHousehold) judgeThese(indicator.ofHousehold(view), deciding(), take);
  const { reason, ...numbers } = tally.numbers();
  const why = numbers.value === null ? (reason ?? indicator.figure.empty) : null;
  return { code: indicator.code, ...numbers, excluded, unknown, missingColumns: [], reason: why };
};

/** Reads indicators over one period: the columns are read and the households numbered once for all of them. */
export const readPeriodFigures = (
  view: PeriodView,
  indicators: readonly Indicator[],
  witness?: Witness
): readonly Reading[] => {
  let found: Int32Array | null = null;
  const deciding: Deciding = () => (found ??= decidingMeasures(view));
  return indicators.map((indicator) => readIndicator(indicator, view, deciding, witness));
};
