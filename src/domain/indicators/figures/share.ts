import type { Bilingual } from "../../shared";
import type { Figure } from "./figure";

/** The rows of the numerator over those of the denominator, as a fraction; no value over none. */
export const share = (empty: Bilingual): Figure => ({
  empty,
  start: () => {
    let numerator = 0;
    let denominator = 0;
    return {
      take: (_measure, verdict) => {
        if (verdict.inNumerator) numerator += 1;
        if (verdict.inDenominator) denominator += 1;
      },
      numbers: () => ({ value: denominator === 0 ? null : numerator / denominator, numerator, denominator }),
    };
  },
});
