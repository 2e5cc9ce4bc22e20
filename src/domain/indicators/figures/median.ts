import type { Bilingual } from "../../shared";
import type { Figure, MeasureNumber } from "./figure";
import { nth } from "./nth";

const middle = (numbers: Float64Array): number | null => {
  if (numbers.length === 0) return null;
  const upper = nth(numbers, Math.floor(numbers.length / 2));
  const lower = nth(numbers, Math.ceil(numbers.length / 2) - 1);
  return (lower + upper) / 2;
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
        value: middle(new Float64Array(numbers)),
        numerator: null,
        denominator: numbers.length,
      }),
    };
  },
});
