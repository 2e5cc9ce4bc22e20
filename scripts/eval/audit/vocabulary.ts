import type { Rulebook } from "../../../src/domain/eligibility";
import { decidingEntries, keyOf } from "./firing";

/** How the expressions of one rule fare. */
export interface RuleAudit {
  readonly ruleId: string;
  readonly expressions: number;
  /** How many decide at least one of the labels audited, and at least one of the others. */
  readonly decidingLabels: number;
  readonly decidingOthers: number;
  /** Those that decide exactly one of the labels audited, told apart by whether they decide any of the others. */
  readonly onOneLabel: readonly string[];
  readonly onOneLabelAlone: readonly string[];
}

/** Counts, rule by rule, which expressions decide the labels audited and which decide the other labels. */
export function auditVocabulary(
  rulebook: Rulebook,
  labels: readonly string[],
  others: readonly string[]
): readonly RuleAudit[] {
  const entriesOf = decidingEntries(rulebook);
  const onLabels = countBy(labels, (label) => entriesOf(label).map(keyOf));
  const onOthers = countBy(others, (label) => entriesOf(label).map(keyOf));
  return rulebook.rules.map(({ id, purposes, themes, triggers }) => {
    const expressions = [...triggers, ...purposes, ...themes];
    const key = (expression: string): string => keyOf({ ruleId: id, expression });
    const once = expressions.filter((expression) => onLabels.get(key(expression)) === 1);
    return {
      ruleId: id,
      expressions: expressions.length,
      decidingLabels: expressions.filter((expression) => onLabels.has(key(expression))).length,
      decidingOthers: expressions.filter((expression) => onOthers.has(key(expression))).length,
      onOneLabel: once.filter((expression) => onOthers.has(key(expression))),
      onOneLabelAlone: once.filter((expression) => !onOthers.has(key(expression))),
    };
  });
}

function countBy(labels: readonly string[], keysOf: (label: string) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) {
    for (const key of new Set(keysOf(label))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
