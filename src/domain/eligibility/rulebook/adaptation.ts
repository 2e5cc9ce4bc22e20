import type { Adaptation, Rule, Rulebook } from "./rulebook";
import { ruleRow } from "./table/writeTable";

/** True where two rules answer the same and say the same; only the French wording is compared, as in cells. */
export function isSameRule(one: Rule, other: Rule): boolean {
  const row = ruleRow(other);
  return ruleRow(one).every((cell, index) => cell === row[index]);
}

const NOTHING: Adaptation = { added: 0, changed: 0, retired: 0 };

function changesBetween(before: readonly Rule[], after: readonly Rule[]): Adaptation {
  const old = new Map(before.map((rule) => [rule.id, rule]));
  const kept = after.flatMap((rule) => {
    const known = old.get(rule.id);
    return known === undefined ? [] : [rule === known || isSameRule(rule, known)];
  });
  return {
    added: after.length - kept.length,
    changed: kept.filter((isSame) => !isSame).length,
    retired: old.size - kept.length,
  };
}

/** The rulebook that holds other rules in place of those of its base, and counts how far it is from it. */
export function adapted(base: Rulebook, rules: readonly Rule[]): Rulebook {
  if (rules.length === base.rules.length && rules.every((rule, index) => rule === base.rules[index])) return base;
  const { added, changed, retired } = changesBetween(base.rules, rules);
  const before = base.adaptation ?? NOTHING;
  const adaptation = {
    added: before.added + added,
    changed: before.changed + changed,
    retired: before.retired + retired,
  };
  return { ...base, rules, adaptation };
}
