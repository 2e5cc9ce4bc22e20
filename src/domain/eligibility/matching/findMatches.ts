import type { Token } from "../reading/label";
import type { Rule } from "../rulebook";
import type { CompiledExpression, CompiledRulebook, Role, Step } from "./compile";

/** An expression of a rule found in a label. */
export interface Match {
  readonly rule: Rule;
  readonly role: Role;
  /** Positions of the matched tokens, rising. */
  readonly at: readonly number[];
  readonly first: number;
  readonly last: number;
}

const STARTS_WITH_LETTER = /^[a-z]/;

/** Every expression found, in the order of the label, without those inside a longer one of the same kind. */
export function findMatches(tokens: readonly Token[], { vocabulary, byFirstKey }: CompiledRulebook): readonly Match[] {
  const keys = tokens.map(({ text, stem }) => (STARTS_WITH_LETTER.test(text) ? vocabulary.keysOf(stem) : []));
  const matches = tokens.flatMap((_, start) =>
    (keys[start] ?? [])
      .flatMap((key) => byFirstKey.get(key) ?? [])
      .flatMap((expression) => matchFrom(start, expression, tokens, keys))
  );
  return withoutCovered(matches, tokens);
}

function matchFrom(
  start: number,
  { rule, role, steps }: CompiledExpression,
  tokens: readonly Token[],
  keys: readonly (readonly string[])[]
): readonly Match[] {
  const at = [start];
  let position = start;
  for (const step of steps.slice(1)) {
    const next = nextPosition(position + 1, step, tokens, keys);
    if (next === undefined) return [];
    at.push(next);
    position = next;
  }
  return [{ rule, role, at, first: start, last: position }];
}

/** The place of the step's word: links and figures are stepped over, other words only inside its gap. */
function nextPosition(
  from: number,
  step: Step,
  tokens: readonly Token[],
  keys: readonly (readonly string[])[]
): number | undefined {
  let gap = step.gap;
  for (let position = from; position < tokens.length; position += 1) {
    if ((keys[position] ?? []).some((key) => step.keys.has(key))) return position;
    const { kind, text } = tokens[position] ?? { kind: "mark", text: "" };
    if (kind === "join" || (kind === "mark" && !(step.gap > 0 && text === "("))) return undefined;
    if (kind === "word") gap -= 1;
    if (gap < 0) return undefined;
  }
  return undefined;
}

const isModifier = ({ role }: Match): boolean => role === "canceller" || role === "qualifier";

/** The longer expression is the one meant: "construction du projet" is no "construction". Between equals, the first. */
function withoutCovered(matches: readonly Match[], tokens: readonly Token[]): readonly Match[] {
  const costs = matches
    .filter((match) => !isModifier(match))
    .map((match) => ({ match, words: wordsOf(match, tokens) }));
  const covered = new Set(
    costs.filter((cost, rank) => costs.some((other, otherRank) => hides(other, cost, otherRank < rank)))
  );
  const left = new Set([...costs].filter((cost) => !covered.has(cost)).map(({ match }) => match));
  return matches.filter((match) => isModifier(match) || left.has(match));
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
  const more = weight(other) - weight(cost);
  return more > 0 || (more === 0 && isBefore);
}

/** Words count first; of two readings of the same words, the one that opens a purpose says more. */
const weight = ({ match, words }: Weighed): number =>
  2 * words.length + (match.role === "purpose" || match.role === "theme" ? 1 : 0);
