import type { Bilingual } from "../../shared";
import type { Figure, MeasureNumber } from "./figure";
import { startSum } from "./runningSum";

/** The sum of one number over that of another, both over the rows of the denominator; no value where there is nothing to divide by. */
export const quotient = (numeratorOf: MeasureNumber, denominatorOf: MeasureNumber, empty: Bilingual): Figure => ({
  empty,
  start: (view) => {
    const [above, below] = [numeratorOf(view), denominatorOf(view)];
    const [numerators, denominators] = [startSum(), startSum()];
    return {
      take: (measure, { inDenominator }) => {
        if (!inDenominator) return;
        numerators.add(above(measure));
        denominators.add(below(measure));
      },
      numbers: () => {
        const [numerator, denominator] = [numerators.total(), denominators.total()];
        return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
      },
    };
  },
});
