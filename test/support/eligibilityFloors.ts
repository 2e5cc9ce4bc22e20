import type { MeasureId } from "../../scripts/eval/measures";
import type { Half } from "../../scripts/eval/report";
import type { SetId } from "./labelledSets";

/** The least share that a measure may show; for a count of faults, the most faults. */
export type Floors = Readonly<Partial<Record<MeasureId, number>>>;

/** What the rulebook is held to, by half and set. Floors of the kept lines are what was reported, not what is wanted. */
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
  reporting: {
    "cost-lines": {
      ineligibleAnsweredEligible: 0,
      ineligiblePrecision: 0.9,
      eligiblePrecision: 0.97,
      clearDecided: 0.9,
      traps: 0.75,
      explained: 1,
    },
    landlord: {
      ineligibleAnsweredEligible: 2,
      ineligiblePrecision: 0.94,
      eligiblePrecision: 0.97,
      clearDecided: 0.92,
      traps: 0.91,
      explained: 1,
    },
  },
};
