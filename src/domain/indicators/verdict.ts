import type { Bilingual } from "../shared";

/** What a row is to a figure, in the words of the cells. */
export type Role = "numérateur" | "dénominateur" | "exclu" | "inconnu";

/** What an indicator says of one row, and why. A row of which nothing is said has no part in the figure. */
export interface Verdict {
  readonly role: Role;
  readonly inNumerator: boolean;
  readonly inDenominator: boolean;
  readonly because: Bilingual;
}

/** The row counts in the figure (in its numerator, and in its denominator where it has one). */
export const counted = (because: Bilingual): Verdict => ({
  role: "numérateur",
  inNumerator: true,
  inDenominator: true,
  because,
});

/** The row counts in the denominator alone. */
export const countedBelow = (because: Bilingual): Verdict => ({
  role: "dénominateur",
  inNumerator: false,
  inDenominator: true,
  because,
});

/** The row is left out by a rule. */
export const excluded = (because: Bilingual): Verdict => ({
  role: "exclu",
  inNumerator: false,
  inDenominator: false,
  because,
});

/** Something that would decide is not known: the row is not counted. */
export const unknown = (because: Bilingual): Verdict => ({
  role: "inconnu",
  inNumerator: false,
  inDenominator: false,
  because,
});

/** Something that would decide is not known: the row stays in the denominator. */
export const unknownBelow = (because: Bilingual): Verdict => ({ ...unknown(because), inDenominator: true });
