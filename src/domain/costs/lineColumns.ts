import { cite } from "../shared";
import type { CostColumnDeclaration } from "./costColumn";

const TYPED = { isCalculated: false, isTyped: true } as const;

/** The columns by which any list of costs is read, in our sheet or in another. */
export const lineColumns = {
  label: {
    key: "label",
    title: { fr: "Libellé", en: "Label" },
    kind: "text",
    list: null,
    ...TYPED,
    aliases: [
      "intitulé",
      "désignation",
      "description",
      "dépense",
      "nature de la dépense",
      "libellé de la dépense",
      "objet",
      "détail",
    ],
    help: {
      fr: "Décrivez un seul coût par ligne, en toutes lettres : c’est le libellé qui décide, avant le poste.",
      en: "Describe one cost a line, in full words: the label decides, before the heading.",
    },
    source: cite("guide-ush-2020", "1.5"),
  },
  amount: {
    key: "amount",
    title: { fr: "Montant", en: "Amount" },
    kind: "amount",
    list: null,
    isCalculated: true,
    isTyped: false,
    aliases: [
      "montant TTC",
      "montant total",
      "montant prévisionnel",
      "coût",
      "coût total",
      "total",
      "budget",
      "prévu",
      "somme",
    ],
    help: {
      fr: "Quantité × coût unitaire × quote-part, arrondi au centime. Vide si la quantité ou le coût unitaire l’est.",
      en: "Quantity × unit cost × share, rounded to the cent. Blank where the quantity or the unit cost is.",
    },
    source: cite("decision-produit", "budget, montants"),
  },
  poste: {
    key: "poste",
    title: { fr: "Poste", en: "Heading" },
    kind: "list",
    list: "postes",
    ...TYPED,
    aliases: ["poste budgétaire", "poste de dépense", "rubrique", "catégorie", "catégorie de dépense", "axe"],
    help: {
      fr: "Le poste sous lequel le coût est déclaré. Le libellé l’emporte : un désaccord est signalé dans le motif.",
      en: "The heading the cost is declared under. The label outweighs it: a disagreement is said in the reason.",
    },
    source: cite("guide-ush-2020", "1.5"),
  },
  account: {
    key: "account",
    title: { fr: "Compte", en: "Account" },
    kind: "text",
    list: null,
    ...TYPED,
    aliases: ["n° de compte", "numéro de compte", "compte comptable", "compte général", "imputation", "PCG"],
    help: {
      fr: "Compte du plan comptable général, par exemple 641100. Il aide à reconnaître un investissement ou une charge de personnel.",
      en: "Account of the French general chart, for example 641100. It helps to recognise an investment or a staff cost.",
    },
    source: cite("plan-comptable-general", "classes 2 et 6"),
  },
} as const satisfies Readonly<Record<string, CostColumnDeclaration>>;
