import { BLANK_LABEL, type Parameters, type Tracking } from "../tracking";
import { type Bilingual, ok, type Problem, type Result } from "../shared";
import { readOne, viewOf } from "./computeIndicators";
import type { Indicator } from "./indicator";
import { indicatorNamed } from "./indicatorNamed";
import type { Period } from "./period";
import { indicators } from "./registry";
import type { Role } from "./verdict";

/** One row behind a figure. */
export interface TracedRow {
  /** The row of the range, whose header is row 1. */
  readonly row: number;
  /** The household code as it is written; "" where there is none. */
  readonly householdCode: string;
  readonly role: Role;
  readonly because: Bilingual;
}

const joined = (one: Bilingual, other: Bilingual | null | undefined): Bilingual =>
  other === null || other === undefined ? one : { fr: `${one.fr} ${other.fr}`, en: `${one.en} ${other.en}` };

/** Lists the rows behind an indicator, with what each is to the figure and why, by row. Fails as computeIndicator does, no value apart. */
export const traceIndicator = (
  code: string,
  tracking: Tracking,
  period: Period,
  parameters: Parameters,
  among: readonly Indicator[] = indicators
): Result<readonly TracedRow[], Problem> => {
  const indicator = indicatorNamed(code, among);
  if (!indicator.ok) return indicator;
  const { numbers, written } = tracking.labels("code_menage");
  const explain = indicator.value.explain?.(viewOf(tracking, period, parameters));
  const rows: TracedRow[] = [];
  const reading = readOne(indicator.value, tracking, period, parameters, (_indicator, measure, { role, because }) => {
    const householdCode = written[numbers[measure] ?? BLANK_LABEL] ?? "";
    rows.push({
      row: tracking.rowNumbers[measure] ?? 0,
      householdCode,
      role,
      because: joined(because, explain?.(measure)),
    });
  });
  return reading.ok ? ok(rows.sort((one, other) => one.row - other.row)) : reading;
};

/** The rows behind a figure as cells show them; without the header row. */
export const detailTable = (rows: readonly TracedRow[]): readonly (readonly (string | number)[])[] =>
  rows.map(({ row, householdCode, role, because }) => [row, householdCode, role, because.fr]);
