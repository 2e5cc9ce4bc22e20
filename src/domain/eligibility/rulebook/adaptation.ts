import type { Adaptation, Rule } from "./rulebook";
import { ruleRow } from "./table/writeTable";

/** True where two rules answer the same and say the same; only the French wording is compared, as in cells. */
export function isSameRule(one: Rule, other: Rule): boolean {
  const row = ruleRow(other);
  return ruleRow(one).every((cell, index) => cell === row[index]);
}

/** How many rules are in one edition and not in the other, or differ in it; undefined where they are the same. */
export function adaptationOf(before: readonly Rule[], after: readonly Rule[]): Adaptation | undefined {
  const old = new Map(before.map((rule) => [rule.id, rule]));
  const kept = after.filter(({ id }) => old.has(id));
  const changed = kept.filter((rule) => {
    const known = old.get(rule.id);
    return known !== undefined && !isSameRule(rule, known);
  });
  const counts = { added: after.length - kept.length, changed: changed.length, retired: old.size - kept.length };
  return Object.values(counts).some((count) => count > 0) ? counts : undefined;
}
