import type { Bilingual } from "../../shared";
import type { PeriodView } from "../periodView";
import type { Verdict } from "../verdict";

/** The numbers of an answer. Null is "no value", never 0. */
export interface Numbers {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Why there is no value, where it is not for want of something to divide by. */
  readonly reason?: Bilingual;
}

/** Takes the measures one by one, then gives the numbers. */
export interface Tally {
  readonly take: (measure: number, verdict: Verdict) => void;
  readonly numbers: () => Numbers;
}

/** How the rows an indicator counts become its figure. */
export interface Figure {
  readonly start: (view: PeriodView) => Tally;
  /** Why there is no value when there is nothing to divide by; null for a figure that always has one. */
  readonly empty: Bilingual | null;
}

/** Reads a number off a measure, once the columns it needs are at hand. */
export type MeasureNumber = (view: PeriodView) => (measure: number) => number;
