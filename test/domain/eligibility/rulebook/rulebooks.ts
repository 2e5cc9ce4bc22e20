import fc from "fast-check";
import { type Clause, guideUsh2020, type Rule, type Rulebook } from "../../../../src/domain/eligibility";
import type { Problem, Result } from "../../../../src/domain/shared";

/** A rule of a call for projects: training is paid for there. */
export const training: Rule = {
  id: "A-formation",
  clause: "E1",
  answer: "Éligible",
  title: { fr: "Formation des équipes", en: "Training of the teams" },
  triggers: ["formation équipe", "formation ... accompagnement"],
  purposes: [],
  themes: [],
  cancellers: ["informatique"],
  qualifiers: [],
  qualifiedAs: null,
  givesWay: false,
  alsoTheme: false,
  people: false,
  posteCompletes: false,
  reason: { fr: "l’appel finance la formation des équipes", en: "the call pays for the training of the teams" },
  source: { document: "Appel à projets Bretagne 2026", at: "article 4" },
  validFrom: "2026-01-01",
  validTo: "2026-12-31",
  region: "Bretagne",
  call: "AAP 2026",
};

export const ruleOf = ({ rules }: Rulebook, id: string): Rule | undefined => rules.find((rule) => rule.id === id);

/** The value, or a failure of the test that says why there is none. */
export const valueOf = <Value>(result: Result<Value, Problem>): Value => {
  if (!result.ok) throw new Error(result.problem.message.fr);
  return result.value;
};

/** The French message of a refusal, or "accepted". */
export const refusalOf = (result: Result<unknown, Problem>): string =>
  result.ok ? "accepted" : result.problem.message.fr;

const ANSWERS = {
  E1: "Éligible",
  E2: "Éligible",
  E3: "Éligible",
  N1: "Inéligible",
  N5: "Inéligible",
  silent: "À vérifier",
  vague: "À vérifier",
} as const satisfies Partial<Record<Clause, string>>;

const clauses = ["E1", "E2", "E3", "N1", "N5", "silent", "vague"] as const;

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((each) => each.trim())
  .filter((each) => each !== "" && each !== "0");
const expression = fc.constantFrom(
  "mobilier",
  "aide|soutien loyer",
  "atelier ... cuisine",
  "réhabilit*",
  "frais siège"
);
const expressions = fc.uniqueArray(expression, { maxLength: 3 });
const day = fc.constantFrom("2020-03-23", "2024-02-29", "2026-12-31");
const wording = text.map((fr) => ({ fr, en: fr }));
const source = fc.oneof(
  fc.constant({ source: "guide-ush-2020", at: "1.5" } as const),
  fc.constantFrom({ document: "Règlement, annexe", at: "article 4" }, { document: "Cahier des charges", at: "" })
);

/** Any rule but its id, that contradicts nothing. */
const anyRule: fc.Arbitrary<Omit<Rule, "id">> = fc
  .record({
    clause: fc.constantFrom(...clauses),
    title: wording,
    triggers: fc.uniqueArray(expression, { minLength: 1, maxLength: 3 }),
    purposes: expressions,
    themes: expressions,
    cancellers: expressions,
    givesWay: fc.boolean(),
    alsoTheme: fc.boolean(),
    people: fc.boolean(),
    posteCompletes: fc.boolean(),
    reason: wording,
    source,
    validFrom: day,
    validTo: fc.constantFrom(null, "2026-12-31", "2030-01-01"),
    region: fc.option(text),
    call: fc.option(text),
  })
  .map((rule) => ({ ...rule, answer: ANSWERS[rule.clause], qualifiers: [], qualifiedAs: null }));

/** Any rulebook: the edition with some rules taken out, some replaced and some added. */
export const anyRulebook: fc.Arbitrary<Rulebook> = fc
  .record({
    retired: fc.subarray(guideUsh2020.rules.filter(isFree).map(({ id }) => id)),
    replaced: fc.dictionary(fc.constantFrom(...guideUsh2020.rules.filter(isFree).map(({ id }) => id)), anyRule),
    added: fc.array(anyRule, { maxLength: 3 }),
  })
  .map(({ added, replaced, retired }) => {
    const kept = guideUsh2020.rules.filter(({ id }) => !retired.includes(id));
    const changed = kept.map((rule) => {
      const other = replaced[rule.id];
      return other === undefined ? rule : { ...other, id: rule.id };
    });
    const new_ = added.map((rule, index) => ({ ...rule, id: `A-${index}` }));
    const count = (rules: readonly unknown[]): number => rules.length;
    const changedCount = kept.filter(({ id }) => replaced[id] !== undefined).length;
    const adaptation = { added: count(new_), changed: changedCount, retired: count(retired) };
    const isSame = adaptation.added + adaptation.changed + adaptation.retired === 0;
    return isSame ? guideUsh2020 : { ...guideUsh2020, rules: [...changed, ...new_], adaptation };
  });

/** A rule that nothing else needs: no other hands over to it, and labels are answered without it. */
function isFree({ clause, id }: Rule): boolean {
  const isNeeded = guideUsh2020.rules.some(({ qualifiedAs }) => qualifiedAs === id);
  return !isNeeded && clause !== "mixed" && clause !== "vague";
}
