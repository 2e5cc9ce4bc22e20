import type { Indicator } from "./indicator";
import type { PeriodView } from "./periodView";
import { type Reading, withoutColumns } from "./reading";
import type { Verdict } from "./verdict";

/** Told of each verdict that gives a row a part in a figure. */
export type Witness = (indicator: Indicator, measure: number, verdict: Verdict) => void;

const readIndicator = (indicator: Indicator, view: PeriodView, witness: Witness | undefined): Reading => {
  const missing = indicator.needs.filter((key) => !view.tracking.hasColumn(key));
  if (missing.length > 0) return withoutColumns(indicator, missing);
  const tally = indicator.figure.start(view);
  let excluded = 0;
  let unknown = 0;
  for (const { judge: judgeOf, over } of indicator.rows) {
    const judge = judgeOf(view);
    for (const measure of over(view)) {
      const verdict = judge(measure);
      if (verdict === null) continue;
      tally.take(measure, verdict);
      if (verdict.role === "exclu") excluded += 1;
      if (verdict.role === "inconnu") unknown += 1;
      witness?.(indicator, measure, verdict);
    }
  }
  const { reason, ...numbers } = tally.numbers();
  const why = numbers.value === null ? (reason ?? indicator.figure.empty) : null;
  return { code: indicator.code, ...numbers, excluded, unknown, missingColumns: [], reason: why };
};

/** Reads indicators over one period: the measures of the period are found once for all of them. */
export const readPeriodFigures = (
  view: PeriodView,
  indicators: readonly Indicator[],
  witness?: Witness
): readonly Reading[] => indicators.map((indicator) => readIndicator(indicator, view, witness));
