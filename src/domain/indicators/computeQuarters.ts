import type { Quarter } from "../project";
import { ok, type Problem, type Result } from "../shared";
import type { Parameters, Tracking } from "../tracking";
import type { Indicator } from "./indicator";
import { NO_VALUE } from "./indicatorTable";
import type { Period } from "./period";
import { readPeriodFigures } from "./periodPass";
import { quartersIn } from "./quarters";
import type { Reading } from "./reading";
import { indicators } from "./registry";

/** Figures quarter by quarter, and over the whole period. */
export interface QuarterFigures {
  readonly quarters: readonly { readonly quarter: Quarter; readonly readings: readonly Reading[] }[];
  /** Over the whole period: never the sum of the quarters where households are counted. */
  readonly whole: readonly Reading[];
}

/**
 * Computes indicators over each quarter of a period, and over the whole of it; the sheet is read once.
 * The eligible cost is that of the whole period: a quarter that is a part of it has no cost. Fails as quartersIn does.
 */
export const computeQuarters = (
  tracking: Tracking,
  period: Period,
  parameters: Parameters,
  among: readonly Indicator[] = indicators
): Result<QuarterFigures, Problem> => {
  const quarters = quartersIn(period, parameters);
  if (!quarters.ok) return quarters;
  const over = ({ start, end }: Period): readonly Reading[] => {
    const isWhole = start === period.start && end === period.end;
    const eligibleCost = isWhole ? parameters.eligibleCost : null;
    return readPeriodFigures({ tracking, period: { start, end }, parameters, eligibleCost }, among);
  };
  return ok({
    quarters: quarters.value.map((quarter) => ({ quarter, readings: over(quarter) })),
    whole: over(period),
  });
};

const shown = (reading: Reading | undefined): string | number => reading?.value ?? NO_VALUE;

/** The figures as cells show them, header row first: one row per indicator, one column per quarter, then the whole period. */
export const quarterTable = (
  { quarters, whole }: QuarterFigures,
  among: readonly Indicator[] = indicators
): readonly (readonly (string | number)[])[] => [
  ["Code", "Indicateur", ...quarters.map(({ quarter }) => quarter.name), "Cumul"],
  ...among.map(({ code, title }, index) => [
    code,
    title.fr,
    ...quarters.map(({ readings }) => shown(readings[index])),
    shown(whole[index]),
  ]),
];
