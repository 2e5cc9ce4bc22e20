import type { DateSystem, Day } from "../../calendar";
import type { ColumnKey } from "../columns/trackingColumns";
import type { ExitClass } from "../lists/exitReasons";

/** The columns by which rows may be chosen, one value each. */
export const FILTER_KEYS = ["finalite", "public", "bailleur", "association", "type_logement"] as const;

export type FilterKey = (typeof FILTER_KEYS)[number];

/** How quarters are counted: by the civil year, or from the first day of the project. */
export type QuarterKind = "civils" | "projet";

/** The settings of one call. Null where nothing was said and nothing may be supposed. */
export interface Parameters {
  /** Full-time workers; null or more than 0. */
  readonly etp: number | null;
  /** Eligible cost of the asked period, in euros. */
  readonly eligibleCost: number | null;
  /** A new entry up to this many days after a positive exit is a transfer, no return. */
  readonly returnDays: number;
  readonly returnMaximumDays: number;
  /** Days without contact after which a present household is said to be without contact. */
  readonly contactDays: number;
  readonly maximumMonths: number | null;
  readonly quarters: QuarterKind;
  readonly projectStart: Day | null;
  readonly conventionEnd: Day | null;
  readonly dateSystem: DateSystem;
  /** Normalised values: rows that hold another one are removed before any rule. */
  readonly filters: ReadonlyMap<FilterKey, string>;
  /** The header of a column in an unusual sheet. */
  readonly columns: ReadonlyMap<ColumnKey, string>;
  /** The class of an exit reason, by its normalised label. */
  readonly exitClasses: ReadonlyMap<string, ExitClass>;
}

export const DEFAULT_PARAMETERS: Parameters = {
  etp: null,
  eligibleCost: null,
  returnDays: 14,
  returnMaximumDays: 365,
  contactDays: 90,
  maximumMonths: null,
  quarters: "civils",
  projectStart: null,
  conventionEnd: null,
  dateSystem: 1900,
  filters: new Map(),
  columns: new Map(),
  exitClasses: new Map(),
};
