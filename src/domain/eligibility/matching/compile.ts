import type { Rule, Rulebook } from "../rulebook";
import { readExpression, type Expression } from "./expression";
import { keyOfOpening, vocabularyOf, type Vocabulary } from "./vocabulary";

/** What a rule does with an expression. */
export type Role = "trigger" | "purpose" | "theme" | "canceller" | "qualifier";

/** One word to match: its keys, after at most `gap` other words. */
export interface Step {
  readonly gap: number;
  readonly keys: ReadonlySet<string>;
}

export interface CompiledExpression {
  readonly rule: Rule;
  readonly role: Role;
  readonly steps: readonly Step[];
}

/** A rulebook made ready to read labels. */
export interface CompiledRulebook {
  readonly rulebook: Rulebook;
  readonly vocabulary: Vocabulary;
  /** Every expression, by each key its first word may have. */
  readonly byFirstKey: ReadonlyMap<string, readonly CompiledExpression[]>;
}

const compiled = new WeakMap<Rulebook, CompiledRulebook>();

/** Compiles a rulebook once: the same object is answered from memory. */
export function compile(rulebook: Rulebook): CompiledRulebook {
  const known = compiled.get(rulebook);
  if (known) return known;
  const fresh = compileAfresh(rulebook);
  compiled.set(rulebook, fresh);
  return fresh;
}

function compileAfresh(rulebook: Rulebook): CompiledRulebook {
  const expressions = rulebook.rules.flatMap(expressionsOf);
  const byFirstKey = new Map<string, CompiledExpression[]>();
  for (const { rule, role, expression } of expressions) {
    const steps = expression.map(({ gap, stems, openings }) => ({
      gap,
      keys: new Set([...stems, ...openings.map(keyOfOpening)]),
    }));
    for (const key of steps[0]?.keys ?? []) {
      const sharing = byFirstKey.get(key) ?? [];
      sharing.push({ rule, role, steps });
      byFirstKey.set(key, sharing);
    }
  }
  return { rulebook, vocabulary: vocabularyOf(expressions.map(({ expression }) => expression)), byFirstKey };
}

interface ReadExpression {
  readonly rule: Rule;
  readonly role: Role;
  readonly expression: Expression;
}

const expressionsOf = (rule: Rule): readonly ReadExpression[] => [
  ...readAll(rule, "trigger", rule.triggers),
  ...readAll(rule, "purpose", rule.purposes),
  ...readAll(rule, "theme", rule.themes),
  ...readAll(rule, "canceller", rule.cancellers),
  ...readAll(rule, "qualifier", rule.qualifiers),
];

/** An unreadable expression is refused when a rulebook is parsed; here it matches nothing. */
const readAll = (rule: Rule, role: Role, texts: readonly string[]): readonly ReadExpression[] =>
  texts.flatMap((text) => {
    const read = readExpression(text);
    return read.ok ? [{ rule, role, expression: read.value }] : [];
  });
