import { cite } from "../shared";
import type { FunctionContract } from "./contract";

export const repartir = {
  id: "REPARTIR",
  description: {
    fr: "Répartit un montant selon des poids ; la somme des parts est exactement le montant.",
    en: "Allocates an amount by weights; the shares add up exactly to the amount.",
  },
  parameters: [
    {
      name: { fr: "montant", en: "amount" },
      description: { fr: "Montant à répartir, en euros.", en: "Amount to allocate, in euros." },
      shape: "cell",
      optional: false,
    },
    {
      name: { fr: "poids", en: "weights" },
      description: {
        fr: "Poids de chaque part, positifs ou nuls : des pourcentages, des mois, des nombres de ménages.",
        en: "Weight of each share, 0 or more: percentages, months, numbers of households.",
      },
      shape: "plural",
      optional: false,
    },
    {
      name: { fr: "decimales", en: "decimals" },
      description: {
        fr: "Nombre de décimales des parts, de 0 (euros entiers) à 6 ; 2 (centimes) par défaut.",
        en: "Number of decimals of the shares, from 0 (whole euros) to 6; 2 (cents) by default.",
      },
      shape: "cell",
      optional: true,
    },
  ],
  result: {
    shape: "same as argument",
    description: {
      fr: "Une part par poids, dans la forme des poids. Rien pour un poids vide, 0 pour un poids nul ; rien du tout si le montant est vide.",
      en: "One share per weight, in the shape of the weights. Nothing for a blank weight, 0 for a weight of 0; nothing at all where the amount is blank.",
    },
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        fr: "Un poids est négatif, illisible ou en erreur : le message donne sa ligne, et aucune part n’est calculée, car toutes en dépendent.",
        en: "A weight is negative, unreadable or in error: the message gives its row, and no share is computed, as all depend on it.",
      },
    },
    {
      error: "#VALUE!",
      when: {
        fr: "Le montant n’est pas un nombre, est trop grand, ou a plus de décimales que les parts : la somme ne pourrait pas lui être égale.",
        en: "The amount is not a number, is too large, or has more decimals than the shares: they could not add up to it.",
      },
    },
    {
      error: "#VALUE!",
      when: {
        fr: "Le nombre de décimales n’est pas un entier de 0 à 6.",
        en: "The number of decimals is not a whole number from 0 to 6.",
      },
    },
    {
      error: "#N/A",
      when: {
        fr: "Tous les poids sont vides ou nuls : le montant ne peut pas être réparti.",
        en: "All the weights are blank or zero: the amount cannot be allocated.",
      },
    },
  ],
  examples: [
    {
      arguments: ["100", "B2:B4"],
      meaning: {
        fr: "100 euros en trois parts : 33,34, 33,33 et 33,33 si les poids sont égaux.",
        en: "100 euros in three shares: 33.34, 33.33 and 33.33 where the weights are equal.",
      },
    },
    {
      arguments: ["A1", "B2:D2", "0"],
      meaning: {
        fr: "Le montant écrit en A1, sur trois années, en euros entiers.",
        en: "The amount written in A1, over three years, in whole euros.",
      },
    },
  ],
  notes: [
    {
      fr: "Chaque part est arrondie vers le bas, puis les unités qui restent vont aux plus forts restes ; à restes égaux, dans l’ordre des poids. Un montant négatif est réparti comme son opposé.",
      en: "Each share is rounded down, then the units that are left go to the largest remainders; equal remainders are served in the order of the weights. A negative amount is allocated as its opposite.",
    },
    {
      fr: "Le montant et les poids sont lus avec les quinze chiffres qu’Excel garde. Si le montant vient d’un calcul, arrondissez-le avec ARRONDI.",
      en: "The amount and the weights are read with the fifteen digits that Excel keeps. Where the amount comes from a calculation, round it with ROUND.",
    },
  ],
  source: cite("decision-produit", "répartitions"),
} as const satisfies FunctionContract;
