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

/** Every expression found, in the order of the label. */
export function findMatches(tokens: readonly Token[], { vocabulary, byFirstKey }: CompiledRulebook): readonly Match[] {
  const keys = tokens.map(({ text, stem }) => (STARTS_WITH_LETTER.test(text) ? vocabulary.keysOf(stem) : []));
  return tokens.flatMap((_, start) =>
    (keys[start] ?? [])
      .flatMap((key) => byFirstKey.get(key) ?? [])
      .flatMap((expression) => matchFrom(start, expression, tokens, keys))
  );
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
