import type { Token } from "./reading/label";
import type { Status } from "./rulebook";
import { inOneBreath, isAfterColon, isDetailOf, type NamedCost } from "./scope/cost";

/** What the costs named in a label come to. */
export type Decision =
  | { readonly kind: "one"; readonly costs: readonly [NamedCost, ...NamedCost[]] }
  | { readonly kind: "mixed"; readonly costs: readonly [NamedCost, NamedCost] }
  | { readonly kind: "nothing" };

/** Weighs the costs named in one label: one answer, two answers to split, or nothing to go by. */
export function decide(costs: readonly NamedCost[], tokens: readonly Token[]): Decision {
  const telling = withoutEmptyWords(costs, tokens);
  const heads = telling.filter((cost) => !yieldsToAnother(cost, telling, tokens));
  const [first, ...others] = heads;
  if (!first) return { kind: "nothing" };

  const contrary = others.find(({ rule }) => rule.answer !== first.rule.answer);
  if (contrary) return { kind: "mixed", costs: [first, contrary] };
  return { kind: "one", costs: leading(first, others) };
}

const answers = (cost: NamedCost, answer: Status): boolean => cost.rule.answer === answer;

/**
 * "Divers" beside another cost says nothing, unless it is set apart as a cost of its own beside an eligible one; a
 * kind of expense ("honoraires") never is.
 */
function withoutEmptyWords(costs: readonly NamedCost[], tokens: readonly Token[]): readonly NamedCost[] {
  const full = costs.filter(({ rule }) => rule.clause !== "vague");
  if (full.length === 0) return costs.slice(0, 1);
  if (!full.every((cost) => answers(cost, "Éligible"))) return full;
  return costs.filter(
    (cost) =>
      cost.rule.clause !== "vague" || (!cost.rule.givesWay && full.every((other) => areApart(cost, other, tokens)))
  );
}

const areApart = (one: NamedCost, other: NamedCost, tokens: readonly Token[]): boolean =>
  one.first < other.first ? !inOneBreath(one.last, other.first, tokens) : !inOneBreath(other.last, one.first, tokens);

const yieldsToAnother = (cost: NamedCost, costs: readonly NamedCost[], tokens: readonly Token[]): boolean =>
  costs.some(
    (other) =>
      other !== cost && yieldsTo(cost, other, tokens) && !(yieldsTo(other, cost, tokens) && saysMore(cost, other))
  );

/** Of two costs that begin with the same word, the one that reads further; between equals, the one not paid for. */
function saysMore(cost: NamedCost, other: NamedCost): boolean {
  const further = cost.last - other.last;
  return further > 0 || (further === 0 && answers(cost, "Inéligible"));
}

/**
 * The head of a phrase decides, not its complement: "tablettes des éducateurs" are tablets. Only an ineligible
 * complement outweighs a head that merely says what is done: "pilotage des travaux" is works.
 */
function yieldsTo(cost: NamedCost, other: NamedCost, tokens: readonly Token[]): boolean {
  if (answers(cost, other.rule.answer)) return false;
  const isComplement = other.first <= cost.first;
  const isApart = areApart(cost, other, tokens);
  if (answers(cost, "Éligible")) return eligibleYields(cost, other, isComplement, isApart, tokens);
  if (answers(cost, "À vérifier") && answers(other, "Éligible") && isAfterColon(other.last, cost.first, tokens))
    return false;
  const toHead =
    isComplement && (!isApart || (answers(other, "Éligible") && isDetailOf(other.last, cost.first, tokens)));
  return answers(cost, "Inéligible") ? toHead && answers(other, "À vérifier") : toHead;
}

function eligibleYields(
  cost: NamedCost,
  other: NamedCost,
  isComplement: boolean,
  isApart: boolean,
  tokens: readonly Token[]
): boolean {
  const isOutweighed = cost.rule.givesWay && answers(other, "Inéligible");
  if (isOutweighed && isComplement && isDetailOf(other.last, cost.first, tokens)) return true;
  return !isApart && (isComplement || isOutweighed);
}

const overlaps = (one: NamedCost, other: NamedCost): boolean => one.first <= other.last && other.first <= one.last;

/** The costs of the deciding clause, the most telling first: one that says on what, before one that says what is done. */
function leading(first: NamedCost, others: readonly NamedCost[]): readonly [NamedCost, ...NamedCost[]] {
  const all = [first, ...others];
  const head = all.find(({ rule }) => !rule.givesWay) ?? first;
  const alike = all.filter((cost) => cost !== head && cost.rule.clause === head.rule.clause);
  return [head, ...alike.filter((cost) => !overlaps(cost, head))];
}
