import type { Parameters, Tracking } from "../tracking";
import type { Period } from "./period";

/** What the rules of an indicator look at: the measures, over a period, with settings. */
export interface PeriodView {
  readonly tracking: Tracking;
  readonly period: Period;
  readonly parameters: Parameters;
  /** The eligible cost of this very period, in euros; null where it is not known. */
  readonly eligibleCost: number | null;
}
