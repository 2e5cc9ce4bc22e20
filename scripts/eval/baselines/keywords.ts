import { STATUSES, type Clause, type Status } from "../../../src/domain/eligibility";
import { ELIGIBLE_CLAUSES, INELIGIBLE_CLAUSES } from "../../../src/domain/eligibility/clauses";
import { normalise } from "../../../src/domain/shared";
import type { Answer, Classifier } from "../answered";
import { KEYWORDS, TAKEN_OUT } from "./keywordLists";

interface Keyword {
  readonly clause: Clause;
  readonly pattern: RegExp;
}

interface Found {
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}

const CLAUSES = [...ELIGIBLE_CLAUSES, ...INELIGIBLE_CLAUSES, "silent", "vague"] as const satisfies readonly Clause[];

/** A word stands whole, in the plural or not. */
const patternOf = (phrase: string): RegExp =>
  new RegExp(`(?<![a-z0-9])${phrase.replace(/[ -]/g, "[ -]")}(?:e?s|x)?(?![a-z0-9])`, "g");

const keywords: readonly Keyword[] = CLAUSES.flatMap((clause) =>
  (KEYWORDS[clause] ?? []).map((phrase) => ({ clause, pattern: patternOf(phrase) }))
);

const plain = (label: string): string => normalise(label).replace(/['’]/g, " ").replace(/\s+/g, " ");

/** The longest phrase stands: "gestion locative adaptée" is no "gestion locative". */
function findAll(text: string): readonly Found[] {
  const found = keywords.flatMap(({ clause, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: phrase, index }) => ({ clause, start: index, end: index + phrase.length }))
  );
  return found.filter(
    (one) =>
      !found.some(
        (other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start
      )
  );
}

const statusOf = (clause: Clause): Status => {
  if (ELIGIBLE_CLAUSES.some((each) => each === clause)) return STATUSES[0];
  return INELIGIBLE_CLAUSES.some((each) => each === clause) ? STATUSES[1] : STATUSES[2];
};

const answerOf = (clause: Clause): Answer => ({ status: statusOf(clause), clause });

/**
 * A plain keyword list: words of eligible and of ineligible clauses together are mixed, an ineligible word outweighs
 * one that the guide does not settle, which outweighs an eligible one, no word is vague, and a class 2 account is an
 * investment. Of the orders tried on the development halves this one does best.
 */
export const keywordList: Classifier = ({ account, label }) => {
  const clauses = findAll(plain(label).replace(TAKEN_OUT, "")).map(({ clause }) => clause);
  const eligible = clauses.find((clause) => statusOf(clause) === "Éligible");
  const ineligible = clauses.find((clause) => statusOf(clause) === "Inéligible");
  if (eligible && ineligible) return answerOf("mixed");
  if (ineligible) return answerOf(ineligible);
  if (account.startsWith("2")) return answerOf("N4");
  if (clauses.includes("silent")) return answerOf("silent");
  return answerOf(eligible ?? "vague");
};
