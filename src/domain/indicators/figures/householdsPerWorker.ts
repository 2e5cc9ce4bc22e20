import { distinctHouseholds } from "./distinctHouseholds";
import { WITHOUT_WORKERS } from "./emptyReasons";
import type { Figure } from "./figure";

/** The distinct households among the rows counted, over the full-time workers; no value while these are not known, or none. */
export const householdsPerWorker: Figure = {
  empty: WITHOUT_WORKERS,
  start: (view) => {
    const households = distinctHouseholds(view);
    const { etp } = view.parameters;
    return {
      take: (measure, { inNumerator }) => {
        if (inNumerator) households.add(measure);
      },
      numbers: () => {
        const numerator = households.count();
        return { value: etp === null || etp === 0 ? null : numerator / etp, numerator, denominator: etp };
      },
    };
  },
};
