import { fail, ok, type Problem, type Result } from "../../shared";
import { CLAUSE_WORDS } from "./columns/words";
import { absentClause, faultOf } from "./faults";
import { refused, withoutClause } from "./refusal";
import { type Rule, rulebookSchema, type Rulebook } from "./rulebook";
import { schemaRefusal } from "./schemaRefusal";

/** Reads a rulebook from data. A bad one is refused, with the rule and the field named. */
export function parseRulebook(data: unknown): Result<Rulebook, Problem> {
  const parsed = rulebookSchema.safeParse(data);
  if (!parsed.success) return fail(schemaRefusal(data, parsed.error));
  const problem = contradictionIn(parsed.data.rules);
  return problem === null ? ok(parsed.data) : fail(problem);
}

const twice = (id: string): Problem =>
  refused(
    { rule: id, field: "id" },
    { fr: "deux règles ont cet identifiant, changez-en un", en: "two rules have this id, change one of them" }
  );

/** What well-formed rules have against each other. */
export function contradictionIn(rules: readonly Rule[]): Problem | null {
  const ids = new Set<string>();
  for (const { id } of rules) {
    if (ids.has(id)) return twice(id);
    ids.add(id);
  }
  for (const rule of rules) {
    const fault = faultOf(rule, ids);
    if (fault !== null) return refused({ rule: rule.id, field: fault.field }, fault.why);
  }
  const absent = absentClause(rules);
  return absent === undefined ? null : withoutClause(CLAUSE_WORDS[absent]);
}
