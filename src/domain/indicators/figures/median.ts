import type { Bilingual } from "../../shared";
import type { Figure, MeasureNumber } from "./figure";

const middle = (sorted: Float64Array): number | null => {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};

/** The median of a number over the rows counted: halfway between the two middle ones when they are even; no value over none. */
export const median = (numberOf: MeasureNumber, empty: Bilingual): Figure => ({
  empty,
  start: (view) => {
    const read = numberOf(view);
    const numbers: number[] = [];
    return {
      take: (measure, { inNumerator }) => {
        if (inNumerator) numbers.push(read(measure));
      },
      numbers: () => ({
        value: middle(new Float64Array(numbers).sort()),
        numerator: null,
        denominator: numbers.length,
      }),
    };
  },
});
