import { fail, invalid, ok, type Problem, type Result } from "../../shared";
import { ELIGIBLE_CLAUSES, INELIGIBLE_CLAUSES } from "../clauses";
import { readExpression } from "../matching/expression";
import { rulebookSchema, type Clause, type Rule, type Rulebook, type Status } from "./rulebook";

/** Reads a rulebook from data. A bad one is refused, with the rule and the field named. */
export function parseRulebook(data: unknown): Result<Rulebook, Problem> {
  const parsed = rulebookSchema.safeParse(data);
  if (!parsed.success) return fail(refusal(data, parsed.error.issues[0]?.path ?? []));

  const rulebook: Rulebook = parsed.data;
  const fault = firstFault(rulebook);
  return fault ? fail(fault) : ok(rulebook);
}

function firstFault(rulebook: Rulebook): Problem | undefined {
  const ids = rulebook.rules.map(({ id }) => id);
  for (const [index, rule] of rulebook.rules.entries()) {
    const field = faultyField(rule, ids, index);
    if (field) return inRule(rule.id, field);
  }
  const absent = (["mixed", "vague"] as const).find((clause) => !rulebook.rules.some((rule) => rule.clause === clause));
  return absent && absentRule(absent);
}

/** The field in which a well-formed rule contradicts itself or the rest of the rulebook. */
function faultyField(rule: Rule, ids: readonly string[], index: number): keyof Rule | undefined {
  if (ids.indexOf(rule.id) !== index) return "id";
  if (rule.answer !== answerOf(rule.clause)) return "answer";
  if (rule.qualifiedAs !== null && !ids.includes(rule.qualifiedAs)) return "qualifiedAs";
  if (rule.qualifiers.length > 0 && rule.qualifiedAs === null) return "qualifiedAs";
  if (rule.validTo !== null && rule.validTo < rule.validFrom) return "validTo";
  const unreadable = (["triggers", "purposes", "themes", "cancellers", "qualifiers"] as const).find((field) =>
    rule[field].some((expression) => !readExpression(expression).ok)
  );
  return unreadable;
}

const holds = (clauses: readonly Clause[], clause: Clause): boolean => clauses.includes(clause);

/** The answer a clause obliges to: Inéligible always names an N clause, and no other answer does. */
function answerOf(clause: Clause): Status {
  if (holds(ELIGIBLE_CLAUSES, clause)) return "Éligible";
  return holds(INELIGIBLE_CLAUSES, clause) ? "Inéligible" : "À vérifier";
}

/** Names the rule and the field of the first fault the schema found. */
function refusal(data: unknown, path: readonly PropertyKey[]): Problem {
  const [top, index, ...rest] = path;
  if (top !== "rules" || typeof index !== "number") {
    return invalid(
      `Référentiel refusé : champ « ${String(top ?? "—")} » absent ou illisible.`,
      `Rulebook refused: field “${String(top ?? "—")}” is missing or unreadable.`
    );
  }
  return inRule(idAt(data, index), rest.map(String).join("."));
}

function idAt(data: unknown, index: number): string {
  const rules: unknown = isRecord(data) ? data["rules"] : undefined;
  const rule: unknown = Array.isArray(rules) ? rules[index] : undefined;
  const id = isRecord(rule) ? rule["id"] : undefined;
  return typeof id === "string" && id.trim() !== "" ? id : String(index + 1);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const inRule = (id: string, field: string): Problem =>
  invalid(
    `Référentiel refusé : règle « ${id} », champ « ${field} » à corriger.`,
    `Rulebook refused: rule “${id}”, field “${field}” must be corrected.`
  );

const absentRule = (clause: Clause): Problem =>
  invalid(
    `Référentiel refusé : aucune règle « ${clause} » pour les libellés que rien d’autre ne tranche.`,
    `Rulebook refused: no “${clause}” rule for the labels that nothing else decides.`
  );
