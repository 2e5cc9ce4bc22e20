import { cite } from "../shared";
import type { CostColumnDeclaration } from "./costColumn";
import { lineColumns } from "./lineColumns";

const CALCULATED = { list: null, isCalculated: true, isTyped: false } as const;

/** The amount of a cost line, and what is answered and decided about it. */
export const answeredColumns = [
  lineColumns.amount,
  {
    key: "controle",
    title: { fr: "Contrôle", en: "Check" },
    kind: "status",
    ...CALCULATED,
    aliases: ["contrôle en direct", "statut calculé"],
    help: {
      fr: "Ce que le référentiel répond du libellé : Éligible, Inéligible ou À vérifier.",
      en: "What the rulebook answers to the label: Éligible, Inéligible or À vérifier.",
    },
    source: cite("guide-ush-2020", "1.5"),
  },
  {
    key: "recordedControle",
    title: { fr: "Contrôle enregistré", en: "Recorded check" },
    kind: "status",
    list: null,
    isCalculated: false,
    isTyped: false,
    aliases: ["dernier contrôle", "statut enregistré"],
    help: {
      fr: "La dernière réponse enregistrée par le complément. Elle sert là où il est absent.",
      en: "The last answer recorded by the add-in. It serves where the add-in is absent.",
    },
    source: cite("decision-produit", "budget, statut retenu"),
  },
  {
    key: "motif",
    title: { fr: "Motif", en: "Reason" },
    kind: "text",
    ...CALCULATED,
    aliases: ["motif du contrôle", "raison"],
    help: {
      fr: "Pourquoi : les mots qui décident, la règle et sa source.",
      en: "Why: the deciding words, the rule and its source.",
    },
    source: cite("guide-ush-2020", "1.5"),
  },
  {
    key: "decision",
    title: { fr: "Décision", en: "Decision" },
    kind: "status",
    list: "statuts",
    isCalculated: false,
    isTyped: true,
    aliases: ["décision retenue", "arbitrage", "statut décidé"],
    help: {
      fr: "Votre décision, quand elle diffère du contrôle : elle l’emporte. La justification, à droite, est alors obligatoire. Vide sinon.",
      en: "Your decision, where it differs from the check: it outweighs it. The justification beside it is then required. Blank otherwise.",
    },
    source: cite("decision-produit", "budget, statut retenu"),
  },
  {
    key: "justification",
    title: { fr: "Justification", en: "Justification" },
    kind: "text",
    list: null,
    isCalculated: false,
    isTyped: true,
    aliases: ["commentaire", "commentaires", "observation", "observations", "remarque", "justificatif"],
    help: {
      fr: "Ce qui justifie la dépense. Obligatoire à côté d’une décision : dites pourquoi elle diffère du contrôle. Aucun nom de ménage.",
      en: "What justifies the expense. Required beside a decision: say why it differs from the check. No household’s name.",
    },
    source: cite("guide-ush-2020", "1.5"),
  },
  {
    key: "retainedStatus",
    title: { fr: "Statut retenu", en: "Retained status" },
    kind: "status",
    ...CALCULATED,
    aliases: ["statut", "éligibilité", "éligible"],
    help: {
      fr: "La décision, sinon le contrôle, sinon le contrôle enregistré, sinon À vérifier.",
      en: "The decision, else the check, else the recorded check, else À vérifier.",
    },
    source: cite("decision-produit", "budget, statut retenu"),
  },
  {
    key: "assiette",
    title: { fr: "Assiette", en: "Eligible base" },
    kind: "amount",
    ...CALCULATED,
    aliases: ["assiette FNAVDL", "montant éligible", "coût éligible", "assiette éligible"],
    help: {
      fr: "Le montant, si le statut retenu est Éligible ; 0 sinon.",
      en: "The amount, where the retained status is Éligible; 0 otherwise.",
    },
    source: cite("guide-ush-2020", "1.5"),
  },
  {
    key: "horsAssiette",
    title: { fr: "Hors assiette", en: "Outside the base" },
    kind: "amount",
    ...CALCULATED,
    aliases: ["hors assiette FNAVDL", "montant non éligible", "montant inéligible", "coût hors FNAVDL"],
    help: {
      fr: "Le montant moins l’assiette : ce qui reste à financer autrement, ou à vérifier.",
      en: "The amount less the eligible base: what is to be funded otherwise, or to be checked.",
    },
    source: cite("guide-ush-2020", "1.5"),
  },
] as const satisfies readonly CostColumnDeclaration[];
