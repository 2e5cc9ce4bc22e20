import { retainedStatus, statusNamed } from "../costs";
import { classify, POSTES, STATUSES, type Rulebook, type Status, type Verdict } from "../eligibility";
import { sumToTheCent } from "../money";
import { normalise } from "../shared";
import { REVIEW_GROUPS, type ReviewGroupKey } from "./groups";

/** A cost line as the review reads it, from the sheet of costs or from any range. Texts are "" where a cell is blank. */
export interface BudgetLine {
  readonly label: string;
  readonly poste: string;
  readonly account: string;
  /** In euros; null where it is unknown, which is never 0. */
  readonly amount: number | null;
  /** What a person decided: the text of the cell. */
  readonly decision: string;
  readonly justification: string;
}

/** Where a line stands: to be looked at, decided by a person, or neither. */
export type ReviewState = "to-review" | "decided" | "fine";

/** A line with its answer. */
export interface ReviewedLine<Line extends BudgetLine = BudgetLine> {
  readonly line: Line;
  readonly verdict: Verdict;
  /** The status it is counted under: the decision, else the answer. */
  readonly retained: Status;
  readonly group: ReviewGroupKey;
  readonly state: ReviewState;
}

export interface StatusTotal {
  readonly status: Status;
  readonly lines: number;
  /** In euros, exact to the cent. */
  readonly amount: number;
}

/** Every line that has a label, with its answer, and what they come to. */
export interface BudgetReview<Line extends BudgetLine = BudgetLine> {
  readonly lines: readonly ReviewedLine<Line>[];
  /** One per status, in their order. They add up to the sum of the amounts. */
  readonly totals: readonly StatusTotal[];
  /** Lines with a label whose amount is unknown. */
  readonly withoutAmount: number;
}

/** Lines under one clause. */
export interface ReviewGroup<Line extends BudgetLine = BudgetLine> {
  readonly key: ReviewGroupKey;
  readonly lines: readonly ReviewedLine<Line>[];
  readonly amount: number;
}

const known = (amounts: readonly (number | null)[]): readonly number[] => amounts.filter((amount) => amount !== null);

const amountOf = (lines: readonly ReviewedLine[]): number => sumToTheCent(known(lines.map(({ line }) => line.amount)));

const isOutside = (poste: string): boolean =>
  POSTES.some(({ name, clause }) => clause === null && normalise(name) === normalise(poste));

const groupOf = ({ poste }: BudgetLine, { status, clause }: Verdict): ReviewGroupKey =>
  status === "Éligible" && isOutside(poste) ? "declared" : clause;

/** "À vérifier" written by a person is no decision yet: the line stays to be looked at. */
const isDecided = (decision: string): boolean => {
  const status = statusNamed(decision.trim());
  return status === "Éligible" || status === "Inéligible";
};

const stateOf = ({ decision }: BudgetLine, { status }: Verdict, group: ReviewGroupKey): ReviewState => {
  if (isDecided(decision)) return "decided";
  return status !== "Éligible" || group === "declared" || decision.trim() !== "" ? "to-review" : "fine";
};

function reviewed<Line extends BudgetLine>(line: Line, rulebook: Rulebook): ReviewedLine<Line> {
  const { label, poste, account, decision } = line;
  const verdict = classify({ label, poste, account }, rulebook);
  const group = groupOf(line, verdict);
  const retained = retainedStatus({ label, decision: decision.trim(), controle: verdict.status, recorded: "" });
  return {
    line,
    verdict,
    group,
    retained: retained === "" ? verdict.status : retained,
    state: stateOf(line, verdict, group),
  };
}

/** Answers every line that has a label, and counts what they come to under each status. */
export function reviewBudget<Line extends BudgetLine>(lines: readonly Line[], rulebook: Rulebook): BudgetReview<Line> {
  const answered = lines.filter(({ label }) => label.trim() !== "").map((line) => reviewed(line, rulebook));
  return {
    lines: answered,
    totals: STATUSES.map((status) => {
      const counted = answered.filter(({ retained }) => retained === status);
      return { status, lines: counted.length, amount: amountOf(counted) };
    }),
    withoutAmount: answered.filter(({ line }) => line.amount === null).length,
  };
}

/** Lines by clause, in the order of the review; groups without lines are left out. */
export const groupsOf = <Line extends BudgetLine>(lines: readonly ReviewedLine<Line>[]): readonly ReviewGroup<Line>[] =>
  REVIEW_GROUPS.map(({ key }) => {
    const inGroup = lines.filter(({ group }) => group === key);
    return { key, lines: inGroup, amount: amountOf(inGroup) };
  }).filter(({ lines: inGroup }) => inGroup.length > 0);
