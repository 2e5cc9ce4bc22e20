import type { Bilingual } from "../../shared";
import { WITHOUT_COST } from "./emptyReasons";
import type { Figure, MeasureNumber } from "./figure";
import { startSum } from "./runningSum";

/** Each row of the denominator for one. */
export const each: MeasureNumber = () => () => 1;

/** The eligible cost of the period over the sum of a number; no value while the cost is not known, or over nothing. */
export const costPer = (numberOf: MeasureNumber, unit: number, nothing: Bilingual): Figure => ({
  empty: nothing,
  start: (view) => {
    const read = numberOf(view);
    const running = startSum();
    const cost = view.eligibleCost;
    return {
      take: (measure, { inDenominator }) => {
        if (inDenominator) running.add(read(measure));
      },
      numbers: () => {
        const denominator = running.total() / unit;
        const value = cost === null || denominator === 0 ? null : cost / denominator;
        return { value, numerator: cost, denominator, ...(cost === null ? { reason: WITHOUT_COST } : {}) };
      },
    };
  },
});
