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
  /** The words after the first. */
  readonly next: readonly Step[];
}

/** What a rulebook knows of one word of a label. */
export interface KnownWord {
  readonly keys: readonly string[];
  /** The expressions it may begin. */
  readonly begins: readonly CompiledExpression[];
}

/** A rulebook made ready to read labels. */
export interface CompiledRulebook {
  readonly rulebook: Rulebook;
  readonly rulesById: ReadonlyMap<string, Rule>;
  /** What is known of a stem. Kept, since budgets repeat their words. */
  readonly knownWord: (stem: string, isCut?: boolean) => KnownWord;
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
  const vocabulary = vocabularyOf(expressions.map(({ expression }) => expression));
  return {
    rulebook,
    rulesById: new Map([...rulebook.rules].reverse().map((rule) => [rule.id, rule])),
    knownWord: remembering(vocabulary, indexByFirstKey(expressions)),
  };
}

type ByFirstKey = ReadonlyMap<string, readonly CompiledExpression[]>;

function indexByFirstKey(expressions: readonly ReadExpression[]): ByFirstKey {
  const byFirstKey = new Map<string, CompiledExpression[]>();
  for (const { rule, role, expression } of expressions) {
    const [first, ...next] = expression.map(({ gap, stems, openings }) => ({
      gap,
      keys: new Set([...stems, ...openings.map(keyOfOpening)]),
    }));
    for (const key of first?.keys ?? []) {
      const sharing = byFirstKey.get(key) ?? [];
      sharing.push({ rule, role, next });
      byFirstKey.set(key, sharing);
    }
  }
  return byFirstKey;
}

const MOST_WORDS_KEPT = 20_000;

function remembering(vocabulary: Vocabulary, byFirstKey: ByFirstKey): CompiledRulebook["knownWord"] {
  const kept = new Map<string, KnownWord>();
  return (stem, isCut = false) => {
    const typed = isCut ? `${stem}.` : stem;
    const known = kept.get(typed);
    if (known) return known;
    const keys = isCut ? vocabulary.keysOfCut(stem) : vocabulary.keysOf(stem);
    const word: KnownWord = { keys, begins: keys.flatMap((key) => byFirstKey.get(key) ?? []) };
    if (kept.size >= MOST_WORDS_KEPT) kept.clear();
    kept.set(typed, word);
    return word;
  };
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
