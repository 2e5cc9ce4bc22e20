import { cite } from "../shared";
import { unreadableCell } from "./cellErrors";
import type { FunctionContract } from "./contract";

export const tauxEffort = {
  id: "TAUX_EFFORT",
  description: {
    fr: "Donne la part des ressources qui paie le logement, aide déduite.",
    en: "Gives the share of income that pays for housing, once the aid is deducted.",
  },
  parameters: [
    {
      name: { fr: "loyers_charges", en: "rents" },
      description: {
        fr: "Loyer et charges de chaque ménage, en euros par mois : une cellule ou une plage.",
        en: "Rent and charges of each household, in euros a month: one cell or a range.",
      },
      shape: "plural",
      optional: false,
    },
    {
      name: { fr: "aides", en: "aids" },
      description: {
        fr: "Aide au logement de chaque ménage, dans une plage de même taille que les loyers ; une aide vide compte pour 0.",
        en: "Housing aid of each household, in a range of the same size as the rents; a blank aid counts as 0.",
      },
      shape: "plural",
      optional: false,
    },
    {
      name: { fr: "ressources", en: "incomes" },
      description: {
        fr: "Ressources de chaque ménage, sur la même durée que les loyers et dans une plage de même taille.",
        en: "Income of each household, over the same time as the rents and in a range of the same size.",
      },
      shape: "plural",
      optional: false,
    },
  ],
  result: {
    shape: "same as argument",
    description: {
      fr: "Une fraction : (loyer et charges − aide) ÷ ressources, 0,25 pour 25 %. Rien si le loyer ou les ressources sont vides.",
      en: "A fraction: (rent and charges − aid) ÷ income, 0.25 for 25%. Nothing where the rent or the income is blank.",
    },
  },
  errors: [
    unreadableCell,
    {
      error: "#VALUE!",
      when: {
        fr: "Les aides ou les ressources n’ont pas la même taille que les loyers et charges : le message donne les deux tailles.",
        en: "The aids or the incomes are not the same size as the rents and charges: the message gives both sizes.",
      },
    },
    {
      error: "#N/A",
      when: {
        fr: "Il y a un loyer et les ressources sont nulles : il n’y a rien par quoi diviser.",
        en: "There is a rent and the income is zero: there is nothing to divide by.",
      },
    },
  ],
  examples: [
    {
      arguments: ["X2", "Y2", "Z2"],
      meaning: {
        fr: "Taux d’effort du ménage de la ligne 2.",
        en: "Housing cost ratio of the household in row 2.",
      },
    },
    {
      arguments: ["X2:X41", "Y2:Y41", "Z2:Z41"],
      meaning: {
        fr: "Taux d’effort de quarante ménages en un seul appel.",
        en: "Housing cost ratio of forty households in a single call.",
      },
    },
  ],
  notes: [
    {
      fr: "Aucun plafond n’est appliqué : le taux à ne pas dépasser est celui que fixe le projet. Un montant négatif est refusé ; une aide plus forte que le loyer donne un taux négatif.",
      en: "No ceiling is applied: the ratio not to exceed is the one the project sets. A negative amount is refused; an aid larger than the rent gives a negative ratio.",
    },
    {
      fr: "Une ligne dont le loyer et les ressources sont vides, ou égaux à 0, donne une réponse vide.",
      en: "A row whose rent and income are blank, or 0, gives a blank answer.",
    },
  ],
  source: cite("arrete-2011-03-10", "taux d’effort"),
} as const satisfies FunctionContract;
