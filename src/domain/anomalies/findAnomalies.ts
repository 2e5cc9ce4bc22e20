import type { Bilingual } from "../shared";
import { BLANK_LABEL, type ColumnKey, headerOf, TRACKING_COLUMNS } from "../tracking";
import { canBeMade, type Check, type CheckView, SEVERITIES, type Severity } from "./check";
import { CHECKS } from "./checks";

/** Something wrong in one cell of the tracking sheet. */
export interface Anomaly {
  /** The code of the check. */
  readonly code: string;
  readonly severity: Severity;
  /** The row of the range, whose header is row 1. */
  readonly row: number;
  /** The household code as it is written; "" where there is none. */
  readonly householdCode: string;
  readonly column: ColumnKey;
  readonly sentence: Bilingual;
  readonly remedy: Bilingual;
}

const RANKS: ReadonlyMap<string, number> = new Map(Object.keys(SEVERITIES).map((severity, rank) => [severity, rank]));

const PLACES: ReadonlyMap<ColumnKey, number> = new Map(TRACKING_COLUMNS.map(({ key }, place) => [key, place]));

const rankOf = ({ severity }: Anomaly): number => RANKS.get(severity) ?? 0;

const placeOf = ({ column }: Anomaly): number => PLACES.get(column) ?? 0;

/** By severity, row and column, then in the order of the checks. */
const inOrder = (one: Anomaly, other: Anomaly): number =>
  rankOf(one) - rankOf(other) || one.row - other.row || placeOf(one) - placeOf(other);

const anomaliesOf = (check: Check, view: CheckView): readonly Anomaly[] => {
  if (!canBeMade(check, view)) return [];
  const { code, severity, sentence, remedy } = check;
  const { numbers, written } = view.tracking.labels("code_menage");
  const found: Anomaly[] = [];
  check.find(view, (measure, column) => {
    const householdCode = written[numbers[measure] ?? BLANK_LABEL] ?? "";
    const row = view.tracking.rowNumbers[measure] ?? 0;
    found.push({ code, severity, row, householdCode, column, sentence, remedy });
  });
  return found;
};

/** Lists what is wrong in a tracking sheet, the worst first, by row then column. Checks that need a cut-off day are skipped without one. */
export const findAnomalies = (view: CheckView): readonly Anomaly[] =>
  CHECKS.flatMap((check) => anomaliesOf(check, view)).sort(inOrder);

/** The anomalies as cells show them, one row each; without the header row. */
export const anomalyTable = (anomalies: readonly Anomaly[]): readonly (readonly (string | number)[])[] =>
  anomalies.map(({ severity, row, householdCode, column, sentence, remedy }) => [
    SEVERITIES[severity].fr,
    row,
    householdCode,
    headerOf(column),
    sentence.fr,
    remedy.fr,
  ]);
