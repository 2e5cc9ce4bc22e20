import { STATUSES, type Clause } from "../../src/domain/eligibility";
import { ELIGIBLE_CLAUSES, INELIGIBLE_CLAUSES, OPEN_CLAUSES } from "../../src/domain/eligibility/clauses";
import { isAccepted, type Answered } from "./answered";
import { table } from "./markdown";

const CLAUSES = [...ELIGIBLE_CLAUSES, ...INELIGIBLE_CLAUSES, ...OPEN_CLAUSES] as const satisfies readonly Clause[];

const shown = (count: number): string => (count === 0 ? "·" : String(count));

/** Statuses expected, down, and answered, across. */
export function statusConfusion(answered: readonly Answered[]): string {
  const rows = STATUSES.map((expected) => {
    const group = answered.filter(({ line }) => line.expected === expected);
    const counts = STATUSES.map((status) => group.filter(({ answer }) => answer.status === status).length);
    return [expected, ...counts.map(shown), String(group.length), String(group.filter(isAccepted).length)];
  });
  return table(["Expected ↓ answered →", ...STATUSES, "Lines", "Accepted"], rows);
}

/** Clauses expected, down, and answered, across. A clause that nobody expects and nobody answers is left out. */
export function clauseConfusion(answered: readonly Answered[]): string {
  const seen = CLAUSES.filter((clause) =>
    answered.some(({ line, answer }) => line.clause === clause || answer.clause === clause)
  );
  const rows = seen.map((expected) => {
    const group = answered.filter(({ line }) => line.clause === expected);
    const counts = seen.map((clause) => group.filter(({ answer }) => answer.clause === clause).length);
    return [expected, ...counts.map(shown), String(group.length), String(group.filter(isAccepted).length)];
  });
  return table(["Expected ↓ answered →", ...seen, "Lines", "Accepted"], rows);
}
