import { cite } from "../shared";
import type { CostColumnDeclaration } from "./costColumn";
import { lineColumns } from "./lineColumns";

const TYPED = { isCalculated: false, isTyped: true } as const;

/** What a person types of a cost line. */
export const enteredColumns = [
  {
    key: "exercice",
    title: { fr: "Exercice", en: "Year" },
    kind: "year",
    list: null,
    ...TYPED,
    aliases: ["année", "année civile", "année budgétaire", "exercice budgétaire", "exercice comptable"],
    help: {
      fr: "Année civile du coût, par exemple 2026. Un coût sur deux années fait deux lignes.",
      en: "Civil year of the cost, for example 2026. A cost over two years makes two lines.",
    },
    source: cite("decision-produit", "budget, exercices"),
  },
  lineColumns.poste,
  lineColumns.account,
  lineColumns.label,
  {
    key: "porteur",
    title: { fr: "Porteur", en: "Borne by" },
    kind: "partner",
    list: null,
    ...TYPED,
    aliases: ["porteur de la dépense", "porté par", "structure", "organisme", "employeur", "partenaire"],
    help: {
      fr: "Le bailleur ou l’association du projet qui supporte le coût.",
      en: "The landlord or the association of the project that bears the cost.",
    },
    source: cite("guide-ush-2020", "1.4"),
  },
  {
    key: "unit",
    title: { fr: "Unité", en: "Unit" },
    kind: "list",
    list: "unites",
    ...TYPED,
    aliases: ["unité d’œuvre", "type d’unité", "unité de mesure"],
    help: {
      fr: "Ce que la quantité compte : mois, heure, mesure, ménage…",
      en: "What the quantity counts: mois (month), heure (hour), mesure (measure), ménage (household)…",
    },
    source: cite("decision-produit", "budget, unités"),
  },
  {
    key: "quantity",
    title: { fr: "Quantité", en: "Quantity" },
    kind: "decimal",
    list: null,
    ...TYPED,
    aliases: ["qté", "nombre", "nb", "volume", "nombre d’unités", "nb unités"],
    help: {
      fr: "Nombre d’unités. Vide si ce n’est pas connu : le montant reste alors vide. 0 veut dire zéro.",
      en: "Number of units. Blank if it is not known: the amount then stays blank. 0 means zero.",
    },
    source: cite("decision-produit", "budget, montants"),
  },
  {
    key: "unitCost",
    title: { fr: "Coût unitaire", en: "Unit cost" },
    kind: "amount",
    list: null,
    ...TYPED,
    aliases: ["prix unitaire", "PU", "coût par unité", "tarif", "coût unitaire TTC"],
    help: {
      fr: "Coût d’une unité, en euros. Vide si ce n’est pas connu : le montant reste alors vide.",
      en: "Cost of one unit, in euros. Blank if it is not known: the amount then stays blank.",
    },
    source: cite("decision-produit", "budget, montants"),
  },
  {
    key: "projectShare",
    title: { fr: "Quote-part projet", en: "Project share" },
    kind: "rate",
    list: null,
    ...TYPED,
    aliases: ["quote-part", "part projet", "part du projet", "taux d’affectation", "% projet", "clé de répartition"],
    help: {
      fr: "Part du coût qui revient au projet, de 0 % à 100 %. Vide compte pour 100 %.",
      en: "Share of the cost that falls to the project, from 0% to 100%. Blank counts as 100%.",
    },
    source: cite("decision-produit", "budget, montants"),
  },
] as const satisfies readonly CostColumnDeclaration[];
