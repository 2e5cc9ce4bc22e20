import { distinctHouseholds } from "./distinctHouseholds";
import type { Figure } from "./figure";

/** The number of distinct households among the rows counted. */
export const countHouseholds: Figure = {
  empty: null,
  start: (view) => {
    const households = distinctHouseholds(view);
    return {
      take: (measure, { inNumerator }) => {
        if (inNumerator) households.add(measure);
      },
      numbers: () => ({ value: households.count(), numerator: households.count(), denominator: null }),
    };
  },
};
