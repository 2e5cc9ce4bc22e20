import { type ColumnKey, REMARKS, type RemarkKind, remarksIn, TRACKING_COLUMNS } from "../../tracking";
import type { Bilingual } from "../../shared";
import type { Check } from "../check";

/** The code has a check of its own, and the texts about people are never counted. */
const isLookedAt = (key: ColumnKey, kind: RemarkKind): boolean =>
  kind !== "unreadable label" || (key !== "code_menage" && key !== "referent_social" && key !== "referent_bailleur");

const LOOKED_AT: Readonly<Record<RemarkKind, readonly ColumnKey[]>> = (() => {
  const keysOf = (kind: RemarkKind, ...kinds: readonly string[]): readonly ColumnKey[] =>
    TRACKING_COLUMNS.filter((column) => kinds.includes(column.kind) && isLookedAt(column.key, kind)).map(
      ({ key }) => key
    );
  return {
    "unreadable date": keysOf("unreadable date", "date"),
    "text date": keysOf("text date", "date"),
    "unreadable label": keysOf("unreadable label", "code", "list"),
    "unreadable number": keysOf("unreadable number", "amount", "count", "score"),
    "text number": keysOf("text number", "amount", "count", "score"),
    "negative number": keysOf("negative number", "amount", "count"),
    "not whole": keysOf("not whole", "count"),
    "score out of scale": keysOf("score out of scale", "score"),
  };
})();

/** A check that repeats what was remarked when the cells were read. */
const reading = (code: string, kind: RemarkKind, remedy: Bilingual): Check => ({
  code,
  ...REMARKS[kind],
  remedy,
  needs: [],
  needsCutOff: false,
  find: ({ tracking }, report) => {
    for (const key of LOOKED_AT[kind]) {
      if (!tracking.hasColumn(key)) continue;
      for (const remark of remarksIn(tracking, key)) if (remark.kind === kind) report(remark.measure, key);
    }
  },
});

/** What could not be read as its column holds it. */
export const readingChecks: readonly Check[] = [
  reading("date_illisible", "unreadable date", {
    fr: "Saisir la date de nouveau, au format jj/mm/aaaa.",
    en: "Type the date again, as dd/mm/yyyy.",
  }),
  reading("libelle_illisible", "unreadable label", {
    fr: "Choisir une valeur de la liste, ou vider la cellule.",
    en: "Choose a value of the list, or clear the cell.",
  }),
  reading("nombre_illisible", "unreadable number", {
    fr: "Saisir un nombre, ou vider la cellule s’il n’est pas connu.",
    en: "Type a number, or clear the cell where it is not known.",
  }),
  reading("nombre_texte", "text number", {
    fr: "Saisir le nombre de nouveau, sans espace ni symbole.",
    en: "Type the number again, without spaces or symbol.",
  }),
  reading("nombre_negatif", "negative number", {
    fr: "Corriger le montant : il ne peut pas être négatif.",
    en: "Correct the amount: it cannot be negative.",
  }),
  reading("nombre_non_entier", "not whole", { fr: "Saisir un nombre entier.", en: "Type a whole number." }),
  reading("score_hors_echelle", "score out of scale", {
    fr: "Saisir une note de 0 à 10.",
    en: "Type a score from 0 to 10.",
  }),
];

/** Dates that were read, and would be better written as dates. */
export const textDateCheck: Check = reading("date_texte", "text date", {
  fr: "Saisir la date de nouveau : Excel ne trie ni ne compare les textes comme des dates.",
  en: "Type the date again: Excel neither sorts nor compares texts as dates.",
});
