import { cite } from "../shared";
import type { FunctionContract } from "./contract";
import { costErrors, costParameters, rulebookNote } from "./costParameters";

export const eligibilite = {
  id: "ELIGIBILITE",
  description: {
    fr: "Dit si le FNAVDL peut financer un coût : Éligible, Inéligible ou À vérifier.",
    en: "Says whether the FNAVDL can fund a cost: Éligible (eligible), Inéligible (not eligible) or À vérifier (to be checked).",
  },
  parameters: costParameters,
  result: {
    shape: "same as argument",
    description: {
      fr: "Éligible, Inéligible ou À vérifier pour chaque libellé ; rien pour un libellé vide.",
      en: "Éligible, Inéligible or À vérifier for each label; nothing for a blank label.",
    },
  },
  errors: costErrors,
  examples: [
    {
      arguments: ["A2"],
      meaning: { fr: "Statut du coût écrit en A2.", en: "Status of the cost written in A2." },
    },
    {
      arguments: ["A2:A21", "B2:B21", "C2:C21"],
      meaning: {
        fr: "Statut de vingt coûts en un seul appel, avec leur poste et leur compte.",
        en: "Status of twenty costs in a single call, with their heading and their account.",
      },
    },
    {
      arguments: ["A2:A21", "B2:B21", "C2:C21", "Referentiel[#All]"],
      meaning: {
        fr: "La même chose d’après le tableau de règles du classeur.",
        en: "The same by the workbook’s table of rules.",
      },
    },
  ],
  notes: [
    {
      fr: "Le libellé l’emporte sur le poste déclaré. Quand ils se contredisent, ou quand le guide ne dit rien, la réponse est À vérifier : la fonction MOTIF dit pourquoi.",
      en: "The label outweighs the declared heading. Where they disagree, or where the guide is silent, the answer is À vérifier: the function MOTIF says why.",
    },
    {
      fr: "Une cellule vide ou égale à 0 compte comme un libellé vide. Un libellé en erreur (#N/A, #REF!…) donne À vérifier.",
      en: "An empty cell or a 0 counts as a blank label. A label in error (#N/A, #REF!…) gives À vérifier.",
    },
    rulebookNote,
  ],
  source: cite("guide-ush-2020", "1.5"),
} as const satisfies FunctionContract;
