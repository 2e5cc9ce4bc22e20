import type { Rule, Rulebook } from "../../../src/domain/eligibility";
import { decide } from "../../../src/domain/eligibility/decide";
import { compile, type CompiledRulebook } from "../../../src/domain/eligibility/matching/compile";
import { findMatches, type Match } from "../../../src/domain/eligibility/matching/findMatches";
import type { Token } from "../../../src/domain/eligibility/reading/label";
import { readLabel } from "../../../src/domain/eligibility/reading/readLabel";
import type { NamedCost } from "../../../src/domain/eligibility/scope/cost";
import { costsNamed } from "../../../src/domain/eligibility/scope/costsNamed";

/** An expression of a rule, as it is written in the rulebook. */
export interface Entry {
  readonly ruleId: string;
  readonly expression: string;
}

export const keyOf = ({ expression, ruleId }: Entry): string => `${ruleId}: ${expression}`;

interface ReadyEntry extends Entry {
  readonly rule: Rule;
  /** The rulebook reduced to this expression, with the whole vocabulary: slips are forgiven as in the whole. */
  readonly alone: CompiledRulebook;
}

/** Says which expressions decide a label: those of the costs that its answer rests on. */
export function decidingEntries(rulebook: Rulebook): (label: string) => readonly Entry[] {
  const whole = compile(rulebook);
  const entries = rulebook.rules.flatMap((rule) => entriesOf(rule, rulebook, whole));
  return (label) => {
    const read = readLabel(label);
    const decision = decide(costsNamed(read, findMatches(read.tokens, whole), whole), read.tokens);
    if (decision.kind === "nothing") return [];
    return decision.costs.flatMap((cost) => entryOf(cost, entries, read.tokens) ?? []);
  };
}

const NO_EXPRESSION = { triggers: [], purposes: [], themes: [], cancellers: [], qualifiers: [] } as const;

const entriesOf = (rule: Rule, rulebook: Rulebook, whole: CompiledRulebook): readonly ReadyEntry[] =>
  (["triggers", "purposes", "themes"] as const).flatMap((role) =>
    rule[role].map((expression) => {
      const single = compile({ ...rulebook, rules: [{ ...rule, ...NO_EXPRESSION, [role]: [expression] }] });
      return { ruleId: rule.id, expression, rule, alone: { ...whole, knownWord: inBoth(whole, single) } };
    })
  );

/** A word as the whole rulebook reads it, beginning only what the single expression begins with it. */
const inBoth =
  (whole: CompiledRulebook, single: CompiledRulebook): CompiledRulebook["knownWord"] =>
  (stem) => {
    const { keys } = whole.knownWord(stem);
    const own = keys
      .map((key) => ({ key, word: single.knownWord(key) }))
      .filter(({ key, word }) => word.keys.includes(key));
    return { keys, begins: own.flatMap(({ word }) => word.begins) };
  };

/** The expression behind a cost: of those that cover it exactly, the one with most words, then the first. */
function entryOf(cost: NamedCost, entries: readonly ReadyEntry[], tokens: readonly Token[]): Entry | undefined {
  const covers = ({ first, last }: Match): boolean => first === cost.first && last === cost.last;
  const found = entries
    .filter(({ rule }) => rule.id === cost.rule.id || rule.qualifiedAs === cost.rule.id)
    .flatMap((entry) =>
      findMatches(tokens, entry.alone)
        .filter(covers)
        .map(({ at }) => ({ entry, words: at.length }))
    );
  const most = Math.max(...found.map(({ words }) => words));
  const best = found.find(({ words }) => words === most)?.entry;
  return best && { ruleId: best.ruleId, expression: best.expression };
}
