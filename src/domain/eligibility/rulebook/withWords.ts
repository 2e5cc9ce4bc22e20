import type { WORD_FIELDS } from "./faults";
import type { Rule } from "./rulebook";

/** The words of a rule, by what they do. */
export type Words = Readonly<Record<(typeof WORD_FIELDS)[number], readonly string[]>>;

const both = (one: readonly string[], other: readonly string[] = []): readonly string[] => [
  ...new Set([...one, ...other]),
];

/** The rule with other words beside its own, each once. */
export const withWords = (rule: Rule, words: Partial<Words>): Rule => ({
  ...rule,
  triggers: both(rule.triggers, words.triggers),
  purposes: both(rule.purposes, words.purposes),
  themes: both(rule.themes, words.themes),
  cancellers: both(rule.cancellers, words.cancellers),
  qualifiers: both(rule.qualifiers, words.qualifiers),
});
