import type { Bilingual } from "../../shared";
import type { Figure, MeasureNumber } from "./figure";

/** The mean of a number over the rows counted: their sum over how many they are; no value over none. */
export const mean = (numberOf: MeasureNumber, empty: Bilingual): Figure => ({
  empty,
  start: (view) => {
    const read = numberOf(view);
    let sum = 0;
    let total = 0;
    return {
      take: (measure, { inNumerator }) => {
        if (!inNumerator) return;
        sum += read(measure);
        total += 1;
      },
      numbers: () => ({ value: total === 0 ? null : sum / total, numerator: sum, denominator: total }),
    };
  },
});
