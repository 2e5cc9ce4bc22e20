import { NO_HOUSEHOLD } from "../../tracking";
import type { Figure } from "./figure";

/** The number of distinct households among the rows counted. */
export const countHouseholds: Figure = {
  empty: null,
  start: ({ tracking }) => {
    const households = tracking.households();
    const seen = new Uint8Array(households.count);
    let total = 0;
    return {
      take: (measure, { inNumerator }) => {
        const household = households.of[measure] ?? NO_HOUSEHOLD;
        if (!inNumerator || household === NO_HOUSEHOLD || seen[household] === 1) return;
        seen[household] = 1;
        total += 1;
      },
      numbers: () => ({ value: total, numerator: total, denominator: null }),
    };
  },
};
