import { dayOfText } from "../../../src/domain/calendar";
import {
  computeIndicators,
  everyIndicator,
  type EveryIndicatorCode,
  type Period,
  type Reading,
  readPeriod,
  traceIndicator,
} from "../../../src/domain/indicators";
import type { Parameters, Tracking } from "../../../src/domain/tracking";
import { parametersOf, type Row, trackingOf, valueOf } from "../tracking/support";

export const day = (iso: string): number => {
  const found = dayOfText(iso);
  if (found === null) throw new Error(`${iso} is no day.`);
  return found;
};

/** The second quarter of 2025, the period of most tests. */
export const QUARTER = { start: day("2025-04-01"), end: day("2025-06-30") } as const satisfies Period;

export const periodOf = (start: string, end: string): Period => valueOf(readPeriod(start, end, parametersOf()));

/** One measure of a test, said shortly: dates are ISO texts, "" where blank. */
export const stay = (code: string, entry: string, exit = "", reason = ""): Row => ({
  code_menage: code,
  date_entree: entry === "" ? "" : day(entry),
  date_sortie: exit === "" ? "" : day(exit),
  motif_sortie: reason,
});

export const readingIn = (readings: readonly Reading[], code: EveryIndicatorCode): Reading => {
  const found = readings.find((reading) => reading.code === code);
  if (found === undefined) throw new Error(`${code} was not computed.`);
  return found;
};

export interface Case {
  readonly read: (code: EveryIndicatorCode) => Reading;
  readonly value: (code: EveryIndicatorCode) => number | null;
  /** The rows behind a figure: "2 numérateur". */
  readonly trace: (code: EveryIndicatorCode) => readonly string[];
  readonly why: (code: EveryIndicatorCode) => readonly string[];
  readonly tracking: Tracking;
}

/** Computes a few measures over a period. */
export const caseOf = (
  rows: readonly Row[],
  period: Period = QUARTER,
  parameters: Parameters = parametersOf()
): Case => {
  const tracking = trackingOf(rows, parameters);
  const readings = computeIndicators(tracking, period, parameters, everyIndicator);
  const read = (code: EveryIndicatorCode): Reading => readingIn(readings, code);
  const traced = (code: EveryIndicatorCode) =>
    valueOf(traceIndicator(code, tracking, period, parameters, everyIndicator));
  return {
    tracking,
    read,
    value: (code) => read(code).value,
    trace: (code) => traced(code).map(({ row, role }) => `${row} ${role}`),
    why: (code) => traced(code).map(({ because }) => because.fr),
  };
};
