import type { EntryDefinition } from "../definition/definition";
import type { PlanValidation } from "../plan/plan";
import { listRange, qualified, type Layout } from "./layout";
import { resolve } from "./references";

const compileRule = (rule: EntryDefinition["rule"], layout: Layout, sheet: string): PlanValidation["rule"] => {
  if (rule.kind === "choices") return { kind: "list", source: resolve(rule.from, layout, sheet) };
  if (rule.kind === "formula") return { kind: "formula", formula: resolve(rule.formula, layout, sheet) };
  const list = layout.lists.get(rule.list);
  const home = list === undefined ? undefined : layout.sheets.get(list.sheet);
  if (list === undefined || home === undefined)
    throw new Error(`An input names the list "${rule.list}", which is not there.`);
  return { kind: "list", source: qualified(home, listRange(list)) };
};

/** The check of an input, for a whole range. */
export const compileEntry = (entry: EntryDefinition, range: string, layout: Layout, sheet: string): PlanValidation => ({
  range,
  rule: compileRule(entry.rule, layout, sheet),
  title: entry.title,
  message: entry.message,
  alert: entry.alert,
  error: entry.error === undefined ? entry.message : entry.error,
});
