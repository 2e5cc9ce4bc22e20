import { NO_HOUSEHOLD } from "../../tracking";
import type { PeriodView } from "../periodView";

/** Counts each household once, however many of its measures come; those of no household are not counted. */
export const distinctHouseholds = ({
  tracking,
}: PeriodView): { readonly add: (measure: number) => void; readonly count: () => number } => {
  const households = tracking.households();
  const seen = new Uint8Array(households.count);
  let total = 0;
  return {
    add: (measure) => {
      const household = households.of[measure] ?? NO_HOUSEHOLD;
      if (household === NO_HOUSEHOLD || seen[household] === 1) return;
      seen[household] = 1;
      total += 1;
    },
    count: () => total,
  };
};
