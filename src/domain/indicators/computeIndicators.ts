import { fail, noValue, ok, type Problem, type Result } from "../shared";
import { missingColumn, type Parameters, type Tracking } from "../tracking";
import type { Indicator } from "./indicator";
import { indicatorNamed } from "./indicatorNamed";
import type { Period } from "./period";
import { readPeriodFigures, type Witness } from "./periodPass";
import type { PeriodView } from "./periodView";
import type { Reading } from "./reading";
import { indicators } from "./registry";

/** A reading that has a value. */
export type ValuedReading = Reading & { readonly value: number };

const NOTHING_TO_DIVIDE = {
  fr: "L’indicateur n’a pas de valeur sur la période.",
  en: "The indicator has no value over the period.",
} as const;

/** The view of a period whose eligible cost is the one the settings give. */
export const viewOf = (tracking: Tracking, period: Period, parameters: Parameters): PeriodView => ({
  tracking,
  period,
  parameters,
  eligibleCost: parameters.eligibleCost,
});

/** Computes indicators over a period, in the order they are given in; the sheet is read once for all of them. */
export const computeIndicators = (
  tracking: Tracking,
  period: Period,
  parameters: Parameters,
  among: readonly Indicator[] = indicators
): readonly Reading[] => readPeriodFigures(viewOf(tracking, period, parameters), among);

/** Computes one indicator, and tells the witness which rows are behind it. */
export const readOne = (
  indicator: Indicator,
  tracking: Tracking,
  period: Period,
  parameters: Parameters,
  witness?: Witness
): Result<Reading, Problem> => {
  const [missing] = indicator.needs.filter((key) => !tracking.hasColumn(key));
  if (missing !== undefined) return fail(missingColumn(missing, tracking.headers));
  const [reading] = readPeriodFigures(viewOf(tracking, period, parameters), [indicator], witness);
  return reading === undefined ? fail(noValue(NOTHING_TO_DIVIDE.fr, NOTHING_TO_DIVIDE.en)) : ok(reading);
};

/**
 * Computes one indicator by its code.
 * Fails where the code is unknown or a needed column is missing (invalid), and where there is nothing to divide by (no value).
 */
export const computeIndicator = (
  code: string,
  tracking: Tracking,
  period: Period,
  parameters: Parameters,
  among: readonly Indicator[] = indicators
): Result<ValuedReading, Problem> => {
  const indicator = indicatorNamed(code, among);
  if (!indicator.ok) return indicator;
  const reading = readOne(indicator.value, tracking, period, parameters);
  if (!reading.ok) return reading;
  const { value, reason } = reading.value;
  if (value !== null) return ok({ ...reading.value, value });
  const { fr, en } = reason ?? NOTHING_TO_DIVIDE;
  return fail(noValue(fr, en));
};
