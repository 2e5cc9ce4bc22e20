import { type Bilingual, fail, ok, type Problem, type Result } from "../../shared";
import { adapted, isSameRule } from "./adaptation";
import { EVERY_RULE } from "./columns/words";
import type { Overlay, OverlayChange } from "./overlay";
import { contradictionIn } from "./parseRulebook";
import { refused } from "./refusal";
import type { Rule, Rulebook } from "./rulebook";
import { withWords } from "./withWords";

const UNKNOWN: Bilingual = {
  fr: "l’édition n’a pas cette règle, corrigez l’identifiant ou ajoutez-la (add)",
  en: "the edition has no such rule, correct the id or add it (add)",
};

const KNOWN: Bilingual = {
  fr: "l’édition a déjà cette règle, remplacez-la (replace) ou complétez-la (extend)",
  en: "the edition has this rule already, replace it (replace) or extend it (extend)",
};

const TWICE: Bilingual = {
  fr: "un autre changement porte sur cette règle, gardez un seul des deux",
  en: "another change is about this rule, keep one of the two",
};

/** The rule a change is about. */
export const changedId = (change: OverlayChange): string => ("rule" in change ? change.rule.id : change.id);

/** A rule of an overlay is in force where the overlay is, unless it says otherwise. */
const placed = (rule: Rule, { call, region }: Overlay): Rule => ({
  ...rule,
  region: rule.region ?? region,
  call: rule.call ?? call,
});

/** What keeps a change from being made. */
function refusalOf(change: OverlayChange, base: Rulebook, done: ReadonlySet<string>): Problem | null {
  const id = changedId(change);
  const isKnown = base.rules.some((rule) => rule.id === id);
  if (done.has(id)) return refused({ rule: id, field: "id" }, TWICE);
  if (change.action === "add") return isKnown ? refused({ rule: id, field: "action" }, KNOWN) : null;
  return isKnown || (change.action === "retire" && id === EVERY_RULE)
    ? null
    : refused({ rule: id, field: "id" }, UNKNOWN);
}

/** Makes a change among the rules that stand. */
function make(change: OverlayChange, overlay: Overlay, base: Rulebook, standing: Map<string, Rule>): void {
  const id = changedId(change);
  const known = base.rules.find((rule) => rule.id === id);
  const now = standing.get(id) ?? known;
  if (change.action === "retire") standing.delete(id);
  else if (change.action !== "extend") standing.set(id, placed(change.rule, overlay));
  else if (now !== undefined) standing.set(id, withWords(now, change));
}

/** The rules of the base where they are the same: what only says again what the base says changes nothing. */
const settled = (standing: ReadonlyMap<string, Rule>, { rules }: Rulebook): readonly Rule[] =>
  [...standing.values()].map((rule) => {
    const known = rules.find(({ id }) => id === rule.id);
    return known !== undefined && isSameRule(rule, known) ? known : rule;
  });

/** The rulebook that an overlay makes of an edition. A bad one is refused, with the rule and the field named. */
export function applyOverlay(base: Rulebook, overlay: Overlay): Result<Rulebook, Problem> {
  const retiresAll = overlay.changes.some((change) => change.action === "retire" && change.id === EVERY_RULE);
  const standing = new Map((retiresAll ? [] : base.rules).map((rule) => [rule.id, rule]));
  const done = new Set<string>();
  for (const change of overlay.changes) {
    const refusal = refusalOf(change, base, done);
    if (refusal !== null) return fail(refusal);
    done.add(changedId(change));
    make(change, overlay, base, standing);
  }
  const rules = settled(standing, base);
  const problem = contradictionIn(rules);
  return problem === null ? ok(adapted(base, rules)) : fail(problem);
}
