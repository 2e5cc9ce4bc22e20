import type { Day } from "../calendar";
import { fail, invalid, ok, type Problem, type Result } from "../shared";

/** The lengths a first agreement may have, in months. */
export const INITIAL_PERIODS = [12, 24] as const;

export type InitialPeriod = (typeof INITIAL_PERIODS)[number];

/** The longest a project may be financed, renewals included, in months. */
export const LONGEST_MONTHS = 48;

export interface Landlord {
  readonly name: string;
  /** The carrier: it receives the grant and answers for the project. */
  readonly isLead: boolean;
}

/** From what a gap, an absence or a small figure is pointed out. Rates are fractions. */
export interface Thresholds {
  readonly gapRate: number | null;
  readonly gapAmount: number | null;
  readonly contactDays: number | null;
  readonly smallCount: number | null;
}

/** The frame of a project, typed once for both workbooks. What is not known is null, never 0. */
export interface Project {
  readonly title: string;
  readonly landlords: readonly Landlord[];
  readonly associations: readonly string[];
  readonly territory: string;
  /** Labels of the list Finalité. */
  readonly finalites: readonly string[];
  /** Labels of the list of publics of a project: some of them are never said of a household. */
  readonly publics: readonly string[];
  readonly start: Day | null;
  readonly months: InitialPeriod | null;
  /** Months of each renewal. */
  readonly renewals: readonly number[];
  readonly households: number | null;
  readonly etp: number | null;
  readonly fileActiveParEtp: number | null;
  /** The largest share of the eligible cost that may be asked for, as a fraction. */
  readonly fundingCeiling: number | null;
  readonly thresholds: Thresholds;
}

/** A project about which nothing has been typed yet: only the thresholds have a value. */
export const emptyProject: Project = {
  title: "",
  landlords: [],
  associations: [],
  territory: "",
  finalites: [],
  publics: [],
  start: null,
  months: null,
  renewals: [],
  households: null,
  etp: null,
  fileActiveParEtp: null,
  fundingCeiling: null,
  thresholds: { gapRate: 0.1, gapAmount: 1000, contactDays: 90, smallCount: 11 },
};

/** Reads a number of months as an initial period. Fails where it is neither 12 nor 24. */
export const initialPeriodOf = (months: number): Result<InitialPeriod, Problem> => {
  const period = INITIAL_PERIODS.find((each) => each === months);
  if (period !== undefined) return ok(period);
  return fail(
    invalid(
      "La période initiale est de 12 ou de 24 mois : choisissez l’une des deux, et ajoutez le reste en renouvellements.",
      "The initial period is 12 or 24 months: choose one of the two, and add the rest as renewals."
    )
  );
};
