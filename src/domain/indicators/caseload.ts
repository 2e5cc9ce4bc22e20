import type { Day } from "../calendar";
import { fail, noValue, ok, type Problem, type Result } from "../shared";
import type { Parameters, Tracking } from "../tracking";
import { computeIndicator } from "./computeIndicators";
import { fileActive } from "./declared/fileActive";

const WITHOUT_WORKERS = noValue(
  "L’ETP est vide ou nul : la file active par ETP n’a pas de valeur. Sans l’argument etp, la réponse est la file active.",
  "The FTE is blank or zero: the caseload per FTE has no value. Without the argument fte, the answer is the caseload."
);

/**
 * Distinct households with a measure open at the end of a day: the indicator file_active.
 * `etp`: full-time workers to divide by; undefined for the caseload itself, null or 0 where they are not known (no value).
 */
export const caseloadOn = (
  tracking: Tracking,
  day: Day,
  parameters: Parameters,
  etp: number | null | undefined
): Result<number, Problem> => {
  const caseload = computeIndicator(fileActive.code, tracking, { start: day, end: day }, parameters);
  if (!caseload.ok) return caseload;
  if (etp === undefined) return ok(caseload.value.value);
  return etp === null || etp === 0 ? fail(WITHOUT_WORKERS) : ok(caseload.value.value / etp);
};
