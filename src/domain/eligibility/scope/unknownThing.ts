import { BUYING, DESTINATION_LINKS, KINDS_OF_EXPENSE, THINGS } from "../reading/grammar";
import type { Token } from "../reading/label";
import type { NamedCost } from "./cost";

const ACT = /(?:tion|sion|ment|age|ance|ence|ite)s?$/;

/**
 * True when the words at `first` only say whom or what an unknown thing is for: "trampoline pour l’atelier", "achat de
 * montres des éducateurs". What is paid for is the thing, and nothing is known of it.
 */
export function isForUnknownThing(
  { first, rule }: NamedCost,
  tokens: readonly Token[],
  covered: ReadonlySet<number>
): boolean {
  for (let position = startOfPhrase(first, tokens); position < first; position += 1) {
    const token = tokens[position];
    if (token?.kind !== "word") continue;
    if (THINGS.has(token.stem)) return true;
    if (BUYING.has(token.stem)) continue;
    return !covered.has(position) && !saysNoThing(token) && (rule.people || isLinked(position, first, tokens));
  }
  return false;
}

const saysNoThing = ({ stem, text }: Token): boolean => KINDS_OF_EXPENSE.has(stem) || ACT.test(text) || text.length < 3;

function startOfPhrase(first: number, tokens: readonly Token[]): number {
  let start = first;
  while (start > 0 && tokens[start - 1]?.kind !== "join" && tokens[start - 1]?.kind !== "mark") start -= 1;
  return start;
}

function isLinked(from: number, to: number, tokens: readonly Token[]): boolean {
  for (let position = from + 1; position < to; position += 1) {
    const token = tokens[position];
    if (token?.kind === "link" && DESTINATION_LINKS.has(token.text)) return true;
  }
  return false;
}
