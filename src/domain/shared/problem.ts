import type { Bilingual } from "./bilingual";

/** Why something asked for cannot be answered, in words that say what to do. */
export interface Problem {
  /** "invalid": the arguments are wrong (#VALUE!). "no-value": the arguments are right and there is no figure (#N/A). */
  readonly kind: "invalid" | "no-value";
  readonly message: Bilingual;
  /** The row it is about, where it is about one of a table: its row of headers is 1. */
  readonly row?: number;
}

export const invalid = (fr: string, en: string): Problem => ({ kind: "invalid", message: { fr, en } });

export const noValue = (fr: string, en: string): Problem => ({ kind: "no-value", message: { fr, en } });
