import { freePlace, standingOfShared, type BuildContext } from "../compose/context";
import type { SheetDefinition } from "../definition/definition";
import type { WorkbookPart } from "../definition/parts";
import type { StyleName } from "../plan/styles";
import { BARE } from "./bare";
import { heading } from "./heading";
import { SHEET_NAMES, type SheetKey } from "./sheetNames";

/** What each sheet is for, under the part that brings it; null is shared. */
const PURPOSES: readonly { readonly sheet: SheetKey; readonly part: WorkbookPart | null; readonly text: string }[] = [
  {
    sheet: "projet",
    part: null,
    text: "Le cadre du projet, saisi une seule fois : bailleurs, associations, dates, moyens.",
  },
  { sheet: "calculs", part: null, text: "Les réponses du complément, à une place fixe. Rien à saisir." },
  {
    sheet: "controles",
    part: null,
    text: "Tout ce que le classeur vérifie lui-même, et que faire quand un contrôle est À VOIR.",
  },
  { sheet: "listes", part: null, text: "Les valeurs proposées à la saisie. Vous pouvez les compléter." },
  {
    sheet: "couts",
    part: "budget",
    text: "Tous les coûts du projet, un par ligne, avec le contrôle d’éligibilité, son motif et votre décision.",
  },
  {
    sheet: "previsionnel",
    part: "budget",
    text: "Ce que le FNAVDL peut payer, par poste et par exercice, à partir des coûts.",
  },
  { sheet: "referentiel", part: "budget", text: "Les règles qui décident de l’éligibilité, avec leur source." },
  {
    sheet: "suivi",
    part: "suivi",
    text: "Le suivi des ménages, une ligne par mesure. Un ménage est connu par un code, jamais par son nom.",
  },
  {
    sheet: "indicateurs",
    part: "suivi",
    text: "Les indicateurs de la période choisie, avec leur définition, et les mesures par trimestre.",
  },
];

const COLOURS: readonly { readonly word: string; readonly style: StyleName; readonly text: string }[] = [
  { word: "Saisie", style: "input", text: "Cellule à remplir : fond crème, texte bleu." },
  { word: "Calcul", style: "calculated", text: "Cellule calculée : fond gris, texte noir. Ne rien y saisir." },
  {
    word: "Éligible, OK",
    style: "good",
    text: "Réponse favorable, ou contrôle passé. Le mot dit toujours la même chose que la couleur.",
  },
  { word: "À vérifier", style: "attention", text: "Quelqu’un doit regarder : le motif dit pourquoi." },
  {
    word: "Inéligible",
    style: "bad",
    text: "Le FNAVDL ne paie pas cette dépense : le motif nomme la clause.",
  },
];

const FIRST_COLOUR = 5;
const VERSION_ROW = FIRST_COLOUR + COLOURS.length + 1;
const SHEETS_ROW = VERSION_ROW + 4;

const colourTexts: SheetDefinition["texts"] = [
  { at: `A${FIRST_COLOUR - 1}`, rows: [["Couleur", "Ce qu’elle veut dire"]], style: "columnHeader" },
  ...COLOURS.map(({ word, style }, index) => ({ at: `A${FIRST_COLOUR + index}`, rows: [[word]], style })),
  { at: `B${FIRST_COLOUR}`, rows: COLOURS.map(({ text }) => [text]), style: "text" },
];

const versionTexts: SheetDefinition["texts"] = [
  { at: `A${VERSION_ROW}`, rows: [["Complément"], ["Référentiel"], ["Données"]], style: "label" },
];

const WIDTHS: SheetDefinition["widths"] = [
  { column: "A", characters: 24 },
  { column: "B", characters: 100 },
];

/** What is in the workbook, how to read it, and which version made it. */
export function lisezMoiSheet(context: BuildContext): SheetDefinition {
  const standing = standingOfShared(context, "lisezMoi");
  const isNew = standing === "new";
  const top = heading(
    "Projet FNAVDL / AVDL",
    "OK quand tous les contrôles du classeur sont passés : ils sont sur {sheet:controles}."
  );
  const purposes = PURPOSES.filter(({ part }) => (part === null ? isNew : context.added.includes(part)));
  const { row } = freePlace(context, "lisezMoi", `A${SHEETS_ROW + 1}`);
  return {
    ...BARE,
    key: "lisezMoi",
    version: 2,
    name: SHEET_NAMES.lisezMoi,
    standing,
    texts: [
      ...(isNew
        ? [
            ...top.texts,
            ...colourTexts,
            ...versionTexts,
            { at: `A${SHEETS_ROW}`, rows: [["Feuille", "À quoi elle sert"]], style: "columnHeader" } as const,
          ]
        : []),
      { at: `A${row}`, rows: purposes.map(({ sheet, text }) => [`{sheet:${sheet}}`, text]), style: "text" },
    ],
    cells: isNew
      ? [
          ...top.cells,
          { at: `B${VERSION_ROW}`, key: "produit", style: "text" },
          { at: `B${VERSION_ROW + 1}`, key: "edition", style: "text" },
          { at: `B${VERSION_ROW + 2}`, key: "donnees", style: "text" },
        ]
      : [],
    conditions: isNew ? top.conditions : [],
    widths: isNew ? WIDTHS : [],
    heights: isNew ? BARE.heights : [],
    frozen: { rows: 2, columns: 0 },
    printTitle: 1,
  };
}
