import type { Bilingual } from "../../shared";
import type { ColumnKey } from "../columns/trackingColumns";

/** What can be said of a cell that did not hold what its column holds. The texts are for the person who filled it. */
export const REMARKS = {
  "unreadable date": {
    severity: "erreur",
    sentence: { fr: "Date illisible.", en: "This date cannot be read." },
  },
  "text date": {
    severity: "attention",
    sentence: { fr: "Date écrite comme un texte : lue comme une date.", en: "Date typed as text: read as a date." },
  },
  "unreadable label": {
    severity: "erreur",
    sentence: { fr: "Ni un texte ni un nombre entier.", en: "Neither a text nor a whole number." },
  },
  "unreadable number": {
    severity: "erreur",
    sentence: { fr: "Nombre illisible.", en: "This number cannot be read." },
  },
  "text number": {
    severity: "erreur",
    sentence: {
      fr: "Nombre écrit comme un texte : il ne peut pas être compté.",
      en: "Number typed as text: it cannot be counted.",
    },
  },
  "negative number": {
    severity: "erreur",
    sentence: { fr: "Nombre négatif.", en: "Negative number." },
  },
  "not whole": {
    severity: "erreur",
    sentence: { fr: "Ce n’est pas un nombre entier.", en: "Not a whole number." },
  },
  "score out of scale": {
    severity: "erreur",
    sentence: { fr: "Note en dehors de 0 à 10.", en: "Score outside 0 to 10." },
  },
} as const satisfies Readonly<
  Record<string, { readonly severity: "erreur" | "attention"; readonly sentence: Bilingual }>
>;

export type RemarkKind = keyof typeof REMARKS;

/** A remark on one row of a column; the index is that of the measure. */
export interface MeasureRemark {
  readonly measure: number;
  readonly kind: RemarkKind;
}

/** A remark on one cell; the row is that of the range, whose header is row 1. */
export interface CellRemark {
  readonly row: number;
  readonly column: ColumnKey;
  readonly kind: RemarkKind;
}
