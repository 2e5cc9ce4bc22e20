import type { Token } from "../reading/label";
import type { Rule } from "../rulebook";
import type { CompiledExpression, CompiledRulebook, KnownWord, Role, Step } from "./compile";

/** An expression of a rule found in a label. */
export interface Match {
  readonly rule: Rule;
  readonly role: Role;
  /** Positions of the matched tokens, rising. */
  readonly at: readonly number[];
  readonly first: number;
  readonly last: number;
}

const UNKNOWN: KnownWord = { keys: [], begins: [] };

/** Every expression found, in the order of the label. */
export function findMatches(tokens: readonly Token[], { knownWord }: CompiledRulebook): readonly Match[] {
  const words = tokens.map(({ kind, text, stem, isCut }) =>
    kind === "mark" || !startsWithLetter(text) ? UNKNOWN : knownWord(stem, isCut)
  );
  const matches: Match[] = [];
  words.forEach(({ begins }, start) => {
    for (const expression of begins) {
      const match = matchFrom(start, expression, tokens, words);
      if (match) matches.push(match);
    }
  });
  return matches;
}

const [FIRST_LETTER, LAST_LETTER] = ["a", "z"] as const;
const startsWithLetter = (text: string): boolean => {
  const first = text.charAt(0);
  return first >= FIRST_LETTER && first <= LAST_LETTER;
};

function matchFrom(
  start: number,
  { rule, role, next }: CompiledExpression,
  tokens: readonly Token[],
  words: readonly KnownWord[]
): Match | undefined {
  if (next.length === 0) return { rule, role, at: [start], first: start, last: start };
  const at = [start];
  let last = start;
  for (const step of next) {
    last = nextPosition(last + 1, step, tokens, words);
    if (last < 0) return undefined;
    at.push(last);
  }
  return { rule, role, at, first: start, last };
}

const NOWHERE = -1;

/** The place of the step's word: links and figures are stepped over, other words only inside its gap. */
function nextPosition(from: number, step: Step, tokens: readonly Token[], words: readonly KnownWord[]): number {
  let gap = step.gap;
  for (let position = from; position < tokens.length; position += 1) {
    if (isWordOf(step, words[position])) return position;
    const { kind, text } = tokens[position] ?? { kind: "mark", text: "" };
    if (kind === "join" || (kind === "mark" && !(step.gap > 0 && text === "("))) return NOWHERE;
    if (kind === "word") gap -= 1;
    if (gap < 0) return NOWHERE;
  }
  return NOWHERE;
}

function isWordOf({ keys }: Step, word: KnownWord | undefined): boolean {
  for (const key of word?.keys ?? UNKNOWN.keys) if (keys.has(key)) return true;
  return false;
}
