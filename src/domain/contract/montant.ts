import { cite } from "../shared";
import type { FunctionContract } from "./contract";
import { costErrors, costParameters, rulebookNote } from "./costParameters";

const [libelles, postes, comptes, referentiel] = costParameters;

export const montant = {
  id: "MONTANT",
  description: {
    fr: "Additionne les montants des coûts qui ont un statut : Éligible, Inéligible ou À vérifier.",
    en: "Adds up the amounts of the costs that have a status: Éligible, Inéligible or À vérifier.",
  },
  parameters: [
    {
      name: { fr: "statut", en: "status" },
      description: {
        fr: "Le statut dont on veut le montant : Éligible, Inéligible ou À vérifier.",
        en: "The status whose amount is wanted: Éligible (eligible), Inéligible (not eligible) or À vérifier (to be checked).",
      },
      shape: "cell",
      optional: false,
    },
    libelles,
    {
      name: { fr: "montants", en: "amounts" },
      description: {
        fr: "Montant de chaque coût en euros, dans une plage de même taille que les libellés.",
        en: "Amount of each cost in euros, in a range of the same size as the labels.",
      },
      shape: "plural",
      optional: false,
    },
    postes,
    comptes,
    referentiel,
  ],
  result: {
    shape: "cell",
    description: {
      fr: "La somme en euros, exacte au centime ; 0 si aucun coût n’a ce statut.",
      en: "The sum in euros, exact to the cent; 0 where no cost has this status.",
    },
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        fr: "Le statut n’est pas l’un des trois : le message les donne.",
        en: "The status is none of the three: the message gives them.",
      },
    },
    {
      error: "#VALUE!",
      when: {
        fr: "Un montant n’est pas un nombre : le message donne sa ligne, et aucune somme n’est faite.",
        en: "An amount is not a number: the message gives its row, and no sum is made.",
      },
    },
    ...costErrors,
  ],
  examples: [
    {
      arguments: ['"Inéligible"', "A2:A21", "D2:D21"],
      meaning: {
        fr: "Ce que coûtent les vingt lignes que le FNAVDL ne finance pas.",
        en: "What the lines that the FNAVDL does not fund cost, out of twenty.",
      },
    },
    {
      arguments: ["F1", "A2:A21", "D2:D21", "B2:B21", "C2:C21", "Referentiel[#All]"],
      meaning: {
        fr: "Le montant du statut écrit en F1, avec postes et comptes, d’après le tableau de règles du classeur.",
        en: "The amount of the status written in F1, with headings and accounts, by the workbook’s table of rules.",
      },
    },
  ],
  notes: [
    {
      fr: "Les trois statuts s’additionnent au total des montants : un montant sans libellé est compté À vérifier. Un montant vide ne compte pas ; les totaux et les sous-totaux sont laissés de côté.",
      en: "The three statuses add up to the total of the amounts: an amount without label is counted À vérifier. A blank amount does not count; totals and sub-totals are left out.",
    },
    {
      fr: "Le statut est celui du référentiel. Les décisions d’une personne, écrites dans la feuille Coûts, sont comptées dans les colonnes Assiette et Hors assiette de cette feuille.",
      en: "The status is that of the rulebook. The decisions of a person, written in the sheet Coûts, are counted in the columns Assiette and Hors assiette of that sheet.",
    },
    rulebookNote,
  ],
  source: cite("guide-ush-2020", "1.5"),
} as const satisfies FunctionContract;
