import { cite } from "../shared";
import type { FunctionContract } from "./contract";
import { costErrors, costParameters, rulebookNote } from "./costParameters";

export const motif = {
  id: "MOTIF",
  description: {
    fr: "Dit pourquoi un coût est Éligible, Inéligible ou À vérifier : clause, raison et source.",
    en: "Says why a cost is Éligible, Inéligible or À vérifier: clause, reason and source (in French).",
  },
  parameters: costParameters,
  result: {
    shape: "same as argument",
    description: {
      fr: "La clause, la raison et la source pour chaque libellé ; rien pour un libellé vide.",
      en: "The clause, the reason and the source for each label; nothing for a blank label.",
    },
  },
  errors: costErrors,
  examples: [
    {
      arguments: ["A2"],
      meaning: { fr: "Motif du statut donné au coût écrit en A2.", en: "Why the cost written in A2 has its status." },
    },
    {
      arguments: ["A2:A21", "B2:B21", "C2:C21"],
      meaning: { fr: "Motif de vingt coûts en un seul appel.", en: "Reasons for twenty costs in a single call." },
    },
  ],
  notes: [
    {
      fr: "MOTIF lit les mêmes arguments qu’ELIGIBILITE et suit les mêmes règles : les deux réponses ne peuvent pas se contredire.",
      en: "MOTIF reads the same arguments as ELIGIBILITE and follows the same rules: the two answers cannot disagree.",
    },
    rulebookNote,
  ],
  source: cite("guide-ush-2020", "1.5"),
} as const satisfies FunctionContract;
