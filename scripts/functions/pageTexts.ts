import type { Bilingual } from "../../src/domain/shared";

/** The fixed texts of the help pages. */
export const pageTexts = {
  title: { fr: "Fonctions du complément AVDL", en: "Functions of the AVDL add-in" },
  lead: {
    fr: "Ces fonctions s’écrivent dans une cellule comme celles d’Excel. Tout est calculé sur votre poste : aucune donnée ne quitte le classeur.",
    en: "These functions are typed in a cell like Excel’s own. Everything is calculated on your machine: no data leaves the workbook.",
  },
  allFunctions: { fr: "Toutes les fonctions", en: "All functions" },
  otherLanguage: { fr: "English", en: "Français" },
  syntax: { fr: "Syntaxe", en: "Syntax" },
  parameters: { fr: "Arguments", en: "Arguments" },
  noParameter: { fr: "Aucun argument.", en: "No argument." },
  optional: { fr: "facultatif", en: "optional" },
  answer: { fr: "Réponse", en: "Answer" },
  columns: { fr: "Colonnes :", en: "Columns:" },
  examples: { fr: "Exemples", en: "Examples" },
  notes: { fr: "À savoir", en: "Good to know" },
  errors: { fr: "Quand la cellule montre une erreur", en: "When the cell shows an error" },
  indicators: { fr: "Indicateurs", en: "Indicators" },
  source: { fr: "Source", en: "Source" },
  plural: {
    fr: "Un argument au pluriel accepte une cellule ou une plage ; la réponse a la même forme. Une cellule vide donne une réponse vide.",
    en: "A plural argument takes a cell or a range; the answer has the same shape. A blank cell gives a blank answer.",
  },
  language: {
    fr: "Les textes écrits dans les cellules sont toujours en français. Les messages d’erreur suivent la langue d’Excel ; ils s’affichent en cliquant sur le triangle de la cellule.",
    en: "Texts written in cells are always in French. Error messages follow the language of Excel; click the triangle of the cell to read them.",
  },
  trouble: { fr: "Si une fonction ne répond pas", en: "If a function does not answer" },
  name: {
    fr: "#NOM? : le complément n’était pas chargé quand la formule a été tapée. Ouvrez le volet AVDL, puis validez de nouveau la cellule (F2, Entrée).",
    en: "#NAME?: the add-in was not loaded when the formula was typed. Open the AVDL pane, then enter the cell again (F2, Enter).",
  },
  busy: {
    fr: "#BUSY! qui ne finit pas : fermez le volet, rouvrez-le, puis recalculez (Ctrl + Alt + F9).",
    en: "#BUSY! that does not end: close the pane, open it again, then recalculate (Ctrl + Alt + F9).",
  },
  spill: {
    fr: "#PROPAGATION! (#EPARS! dans certaines versions) : des cellules pleines gênent le tableau de réponse. Videz-les ou déplacez la formule.",
    en: "#SPILL!: filled cells are in the way of the answer. Empty them or move the formula.",
  },
  separator: {
    fr: "Les exemples séparent les arguments par un point-virgule, comme Excel en français.",
    en: "The examples separate arguments with a comma, like Excel in English.",
  },
  version: { fr: "Complément AVDL, version", en: "AVDL add-in, version" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How Excel in French shows an error; Excel in English shows it as it is. */
export const shownError: Readonly<Record<"#VALUE!" | "#N/A", Bilingual>> = {
  "#VALUE!": { fr: "#VALEUR!", en: "#VALUE!" },
  "#N/A": { fr: "#N/A", en: "#N/A" },
};
