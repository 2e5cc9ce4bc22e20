import type { FunctionId } from "../domain/contract";
import type { Verdict } from "../domain/eligibility";
import { type CellError, isCellError, ok } from "../domain/shared";
import { type GivenCost, readCosts } from "./costLines";
import type { Implementation } from "./implementation";
import { verdictOf } from "./verdicts";

/** What one function about costs says of a verdict, and of a line that holds an error. */
interface CostSentences {
  readonly ofVerdict: (verdict: Verdict) => string;
  readonly ofError: (error: CellError) => string;
}

const isError = (cost: Exclude<GivenCost, null>): cost is CellError => "error" in cost && isCellError(cost);

const answer = (cost: GivenCost, { ofError, ofVerdict }: CostSentences): string => {
  if (cost === null) return "";
  return isError(cost) ? ofError(cost) : ofVerdict(verdictOf(cost));
};

/** A function that answers one text per cost line, in the shape of the labels. */
export const answeringCosts = (id: FunctionId, sentences: CostSentences): Implementation => ({
  id,
  answer: (argumentList) => {
    const costs = readCosts(argumentList);
    return costs.ok ? ok(costs.value.map((row) => row.map((cost) => answer(cost, sentences)))) : costs;
  },
});
