import type { Bilingual } from "../shared";
import type { ErrorContract, ParameterContract } from "./contract";

/** The argument that gives the rules, in every function that follows them. */
export const rulebookParameter = {
  name: { fr: "referentiel", en: "rulebook" },
  description: {
    fr: "Tableau de règles, en-têtes compris : celui de la feuille Référentiel, ou la réponse de REFERENTIEL. Vide : le référentiel du guide.",
    en: "Table of rules, headers included: that of the sheet Référentiel, or the answer of REFERENTIEL. Blank: the rulebook of the guide.",
  },
  shape: "range",
  optional: true,
} as const satisfies ParameterContract;

/** A table of rules that cannot be followed is refused rather than followed in part. */
export const rulebookError = {
  error: "#VALUE!",
  when: {
    fr: "Le référentiel ne peut pas être appliqué : le message nomme la règle, sa ligne dans le tableau et la colonne, et dit que faire.",
    en: "The rulebook cannot be applied: the message names the rule, its row in the table and the column, and says what to do.",
  },
} as const satisfies ErrorContract;

/** How a table of rules is read. */
export const rulebookNote = {
  fr: "Le tableau adapte le référentiel du guide : une ligne dont la règle est du guide la modifie (une cellule vide garde ce que dit le guide), une autre ajoute une règle. Avec une colonne Édition remplie, le tableau est au contraire tout le référentiel.",
  en: "The table adapts the rulebook of the guide: a row whose rule is of the guide changes it (a blank cell keeps what the guide says), any other adds a rule. With a filled column Édition, the table is the whole rulebook instead.",
} as const satisfies Bilingual;

/** The arguments that describe cost lines, in the order every function about costs takes them. */
export const costParameters = [
  {
    name: { fr: "libelles", en: "labels" },
    description: {
      fr: "Libellé de chaque coût : une cellule ou une plage.",
      en: "Label of each cost: one cell or a range.",
    },
    shape: "plural",
    optional: false,
  },
  {
    name: { fr: "postes", en: "headings" },
    description: {
      fr: "Poste déclaré de chaque coût, dans une plage de même taille que les libellés.",
      en: "Declared budget heading of each cost, in a range of the same size as the labels.",
    },
    shape: "plural",
    optional: true,
  },
  {
    name: { fr: "comptes", en: "accounts" },
    description: {
      fr: "Compte du plan comptable général de chaque coût, dans une plage de même taille que les libellés.",
      en: "French general ledger account of each cost, in a range of the same size as the labels.",
    },
    shape: "plural",
    optional: true,
  },
  rulebookParameter,
] as const satisfies readonly ParameterContract[];

export const costErrors = [
  {
    error: "#VALUE!",
    when: {
      fr: "Les postes ou les comptes n’ont pas la même taille que les libellés : le message donne les deux tailles.",
      en: "The headings or the accounts are not the same size as the labels: the message gives both sizes.",
    },
  },
  rulebookError,
] as const satisfies readonly ErrorContract[];
