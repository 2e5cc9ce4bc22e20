import type { Figure } from "./figure";

/** The number of rows counted. */
export const count: Figure = {
  empty: null,
  start: () => {
    let total = 0;
    return {
      take: (_measure, { inNumerator }) => {
        if (inNumerator) total += 1;
      },
      numbers: () => ({ value: total, numerator: total, denominator: null }),
    };
  },
};
