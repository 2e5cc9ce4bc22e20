import type { Token } from "../reading/label";
import type { Match } from "./findMatches";

/** The longer expression is the one meant: "construction du projet" is no "construction". Between equals, the first. */
export function longestOnly(matches: readonly Match[], tokens: readonly Token[]): readonly Match[] {
  const costs = matches.map((match) => ({ match, words: wordsOf(match, tokens) }));
  return costs
    .filter((cost, rank) => !costs.some((other, otherRank) => hides(other, cost, otherRank < rank)))
    .map(({ match }) => match);
}

interface Weighed {
  readonly match: Match;
  /** Positions of its words, links apart. */
  readonly words: readonly number[];
}

const wordsOf = ({ at }: Match, tokens: readonly Token[]): readonly number[] =>
  at.filter((position) => tokens[position]?.kind !== "link");

function hides(other: Weighed, cost: Weighed, isBefore: boolean): boolean {
  if (other === cost || !cost.words.every((position) => other.words.includes(position))) return false;
  if (opensPurpose(cost) && !opensPurpose(other) && cost.match.rule.answer === other.match.rule.answer) return false;
  const more = weight(other) - weight(cost);
  return more > 0 || (more === 0 && isBefore);
}

/** Words count first; of two readings of the same words, the one that opens a purpose says more. */
const weight = (cost: Weighed): number => 2 * cost.words.length + (opensPurpose(cost) ? 1 : 0);

/** "Travail éducatif sur l’entretien": the shorter "travail sur" still opens the purpose. */
const opensPurpose = ({ match: { role } }: Weighed): boolean => role === "purpose" || role === "theme";
