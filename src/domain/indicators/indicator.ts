import type { Bilingual, Citation } from "../shared";
import type { ColumnKey } from "../tracking";
import type { Figure } from "./figures/figure";
import type { PeriodView } from "./periodView";
import type { Verdict } from "./verdict";

/** The families of the guide (3.2), with cost and quality beside them. */
export const FAMILIES = {
  realisation: { fr: "réalisation", en: "output" },
  resultat: { fr: "résultat", en: "result" },
  impact: { fr: "impact", en: "impact" },
  cout: { fr: "coût", en: "cost" },
  qualite: { fr: "qualité", en: "quality" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a figure counts or is measured in; the French word is what cells show. */
export const UNITS = {
  menages: { fr: "ménages", en: "households" },
  mesures: { fr: "mesures", en: "measures" },
  associations: { fr: "associations", en: "associations" },
  lignes: { fr: "lignes", en: "rows" },
  euros: { fr: "euros", en: "euros" },
  jours: { fr: "jours", en: "days" },
  mois: { fr: "mois", en: "months" },
  fraction: { fr: "fraction", en: "fraction" },
  points: { fr: "points", en: "points" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Family = keyof typeof FAMILIES;
export type Unit = keyof typeof UNITS;

/** Says what a measure is to the figure, or null where it has no part in it. */
export type Judge = (measure: number) => Verdict | null;

/** Makes a judge for a period: the columns it reads are taken once. */
export type JudgeMaker = (view: PeriodView) => Judge;

/** Some measures of a period, in any order. */
export type Population = (view: PeriodView) => Int32Array;

/** What measures an indicator looks at, and how it judges them. */
export interface JudgedRows {
  readonly over: Population;
  readonly judge: JudgeMaker;
}

/** Gives every row the same verdict. */
export const always =
  (verdict: Verdict): JudgeMaker =>
  () =>
  () =>
    verdict;

/** Makes what tells more of a row; null where there is nothing to add. */
export type Explainer = (view: PeriodView) => (measure: number) => Bilingual | null;

/** The parts of a figure in words; null where it has no such part. */
export interface Parts {
  readonly numerator: Bilingual;
  readonly denominator: Bilingual | null;
  readonly excluded: Bilingual | null;
  readonly unknown: Bilingual | null;
}

/** Everything said about one indicator: the engine, the sheet of definitions, the pane and the help read it from here. */
export interface Indicator {
  /** Frozen once published. */
  readonly code: string;
  readonly family: Family;
  readonly title: Bilingual;
  /** The rule in words, precise enough to count by hand. */
  readonly definition: Bilingual;
  readonly parts: Parts;
  /** What it counts. */
  readonly counts: Exclude<Unit, "fraction" | "points">;
  /** What its value is measured in. */
  readonly unit: Unit;
  /** The columns without which it has no value. */
  readonly needs: readonly ColumnKey[];
  /** The other columns it reads where they are there. */
  readonly reads?: readonly ColumnKey[];
  /** True when the figures of consecutive periods add up to that of the whole. */
  readonly additive: boolean;
  readonly source: Citation;
  readonly figure: Figure;
  /** The rows it looks at, each at most once, and what each is to the figure. */
  readonly rows: readonly JudgedRows[];
  /** Says more of a row than its verdict does, for the person who looks at the rows behind the figure. */
  readonly explain?: Explainer;
}

/** Declares an indicator. */
export const defineIndicator = <const Code extends string>(
  indicator: Indicator & { readonly code: Code }
): Indicator & { readonly code: Code } => Object.freeze(indicator);
