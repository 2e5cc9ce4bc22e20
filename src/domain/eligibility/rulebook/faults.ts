import type { Bilingual } from "../../shared";
import { ELIGIBLE_CLAUSES, INELIGIBLE_CLAUSES } from "../clauses";
import { readExpression } from "../matching/expression";
import type { Clause, Rule, Status } from "./rulebook";

/** The fields of a rule that hold expressions. */
export const WORD_FIELDS = ["triggers", "purposes", "themes", "cancellers", "qualifiers"] as const;

/** A field that can contradict the rest of its rule, or the other rules. */
type FaultyField = "answer" | "qualifiedAs" | "validTo" | (typeof WORD_FIELDS)[number];

/** What is wrong in one field of a rule, and what to do. Each text follows a colon and ends without full stop. */
export interface Fault {
  readonly field: FaultyField;
  readonly why: Bilingual;
}

const holds = (clauses: readonly Clause[], clause: Clause): boolean => clauses.includes(clause);

/** The answer a clause obliges to: Inéligible always names an N clause, and no other answer does. */
export function answerOf(clause: Clause): Status {
  if (holds(ELIGIBLE_CLAUSES, clause)) return "Éligible";
  return holds(INELIGIBLE_CLAUSES, clause) ? "Inéligible" : "À vérifier";
}

const faultAt = (field: FaultyField, fr: string, en: string): Fault => ({ field, why: { fr, en } });

/** The first expression that cannot be read. */
function wordFault(rule: Rule): Fault | null {
  for (const field of WORD_FIELDS) {
    const expression = rule[field].find((text) => !readExpression(text).ok);
    if (expression === undefined) continue;
    return faultAt(
      field,
      `« ${expression} » n’est pas lisible ; écrivez des mots séparés par des espaces, « | » entre les variantes d’un mot`,
      `“${expression}” cannot be read; write words separated by spaces, “|” between variants of a word`
    );
  }
  return null;
}

const handsOverToNone = ({ qualifiers, qualifiedAs }: Rule, ids: ReadonlySet<string>): boolean =>
  qualifiedAs === null ? qualifiers.length > 0 : !ids.has(qualifiedAs);

/** The field in which a well-formed rule contradicts itself or the other rules, known by their ids. */
export function faultOf(rule: Rule, ids: ReadonlySet<string>): Fault | null {
  const answer = answerOf(rule.clause);
  if (rule.answer !== answer) {
    return faultAt("answer", `la clause répond « ${answer} »`, `the clause answers “${answer}”`);
  }
  if (handsOverToNone(rule, ids)) {
    return faultAt(
      "qualifiedAs",
      `donnez l’identifiant d’une règle qui s’applique, pas « ${rule.qualifiedAs ?? ""} »`,
      `give the id of a rule that applies, not “${rule.qualifiedAs ?? ""}”`
    );
  }
  if (rule.validTo !== null && rule.validTo < rule.validFrom) {
    return faultAt("validTo", "la fin est avant le début", "the end is before the start");
  }
  return wordFault(rule);
}

/** The clauses that answer where nothing else does: a rulebook has a rule for each. */
export const absentClause = (rules: readonly Rule[]): "mixed" | "vague" | undefined =>
  (["mixed", "vague"] as const).find((clause) => !rules.some((rule) => rule.clause === clause));
