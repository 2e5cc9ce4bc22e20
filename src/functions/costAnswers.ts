import type { FunctionId } from "../domain/contract";
import { explain, type Rulebook, type Status } from "../domain/eligibility";
import { type CellError, isCellError, ok } from "../domain/shared";
import { type GivenCost, readCosts } from "./costLines";
import { givenRulebook } from "./givenRulebook";
import type { Implementation } from "./implementation";
import { verdictOf } from "./verdicts";

/** What the functions about costs say of a line, as cells hold it. */
export interface CostAnswer {
  readonly status: Status;
  /** The id of the rule; "" where a cell in error kept the line from being read. */
  readonly rule: string;
  readonly reason: string;
}

const isError = (cost: Exclude<GivenCost, null>): cost is CellError => "error" in cost && isCellError(cost);

/** What cannot be read is to be checked by a person: it is never said eligible. */
const ofError = ({ error }: CellError): CostAnswer => ({
  status: "À vérifier",
  rule: "",
  reason: `Une cellule de la ligne contient l’erreur ${error} : corrigez-la, le coût ne peut pas être lu.`,
});

/** What a rulebook says of a line; null of one without label. */
export function costAnswer(cost: GivenCost, rulebook: Rulebook): CostAnswer | null {
  if (cost === null) return null;
  if (isError(cost)) return ofError(cost);
  const verdict = verdictOf(cost, rulebook);
  return { status: verdict.status, rule: verdict.ruleId, reason: explain(verdict, "fr") };
}

const WITHOUT_LABEL: CostAnswer = {
  status: "À vérifier",
  rule: "",
  reason: "Un montant sans libellé : écrivez de quel coût il s’agit.",
};

/** The same for a line with an amount: one without label is to be checked, so that no amount is lost. */
export const pricedAnswer = (cost: GivenCost, rulebook: Rulebook): CostAnswer =>
  costAnswer(cost, rulebook) ?? WITHOUT_LABEL;

/** A function that answers one text per cost line, in the shape of the labels. */
export const answeringCosts = (id: FunctionId, textOf: (answer: CostAnswer) => string): Implementation => ({
  id,
  answer: (argumentList) => {
    const rulebook = givenRulebook(argumentList[3]);
    if (!rulebook.ok) return rulebook;
    const costs = readCosts(argumentList);
    if (!costs.ok) return costs;
    const said = (cost: GivenCost): string => {
      const answer = costAnswer(cost, rulebook.value);
      return answer === null ? "" : textOf(answer);
    };
    return ok(costs.value.map((row) => row.map(said)));
  },
});
