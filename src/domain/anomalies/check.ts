import type { Day } from "../calendar";
import type { Bilingual } from "../shared";
import type { ColumnKey, Parameters, Tracking } from "../tracking";

/** How much an anomaly matters; the French word is what cells show. From the worst to the least. */
export const SEVERITIES = {
  bloquant: { fr: "Bloquant", en: "Blocking" },
  erreur: { fr: "Erreur", en: "Error" },
  attention: { fr: "Attention", en: "Warning" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Severity = keyof typeof SEVERITIES;

/** What a check looks at. */
export interface CheckView {
  readonly tracking: Tracking;
  readonly parameters: Parameters;
  /** The day up to which the sheet is said to be right; null where none is given. */
  readonly cutOff: Day | null;
}

/** Takes a cell in which something is wrong. */
export type Report = (measure: number, column: ColumnKey) => void;

/** Everything said about one check of the tracking sheet: the list of anomalies, the pane and the help read it from here. */
export interface Check {
  /** Frozen once published. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly sentence: Bilingual;
  /** What to do about it. */
  readonly remedy: Bilingual;
  /** The columns without which it is skipped. */
  readonly needs: readonly ColumnKey[];
  /** True for a check that is skipped without a cut-off day. */
  readonly needsCutOff: boolean;
  readonly find: (view: CheckView, report: Report) => void;
}

/** Whether a check can be made of what was given. */
export const canBeMade = ({ needs, needsCutOff }: Check, { tracking, cutOff }: CheckView): boolean =>
  !(needsCutOff && cutOff === null) && needs.every((key) => tracking.hasColumn(key));
