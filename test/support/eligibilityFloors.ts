import type { MeasureId } from "../../scripts/eval/measures";
import type { Half } from "../../scripts/eval/report";
import type { SetId } from "./labelledSets";

/** The least share that a measure may show; for a count of faults, the most faults. */
export type Floors = Readonly<Partial<Record<MeasureId, number>>>;

/** What the rulebook is held to, by half and set. Floors of the kept lines are set once their figures are reported. */
export const FLOORS: Readonly<Record<Half, Readonly<Partial<Record<SetId, Floors>>>>> = {
  development: {
    "cost-lines": {
      ineligibleAnsweredEligible: 0,
      ineligiblePrecision: 0.97,
      eligiblePrecision: 0.97,
      clearDecided: 0.95,
      traps: 0.95,
      explained: 1,
    },
    accountant: {
      ineligibleAnsweredEligible: 0,
      ineligiblePrecision: 0.96,
      eligiblePrecision: 0.97,
      clearDecided: 0.93,
      traps: 0.93,
      explained: 1,
    },
    association: {
      ineligibleAnsweredEligible: 0,
      ineligiblePrecision: 0.97,
      eligiblePrecision: 0.97,
      clearDecided: 0.93,
      traps: 0.93,
      explained: 1,
    },
    adversary: {
      ineligibleAnsweredEligible: 0,
      ineligiblePrecision: 0.97,
      eligiblePrecision: 0.97,
      clearDecided: 0.93,
      traps: 0.93,
      explained: 1,
    },
  },
  reporting: {},
};
