import { cite } from "../shared";
import type { FunctionContract } from "./contract";

export const version = {
  id: "VERSION",
  description: {
    fr: "Donne la version du complément et l’édition du référentiel d’éligibilité.",
    en: "Gives the version of the add-in and the edition of the eligibility rulebook.",
  },
  parameters: [],
  result: {
    shape: "cell",
    description: {
      fr: "Un texte à imprimer à côté des résultats.",
      en: "A text to print beside the results.",
    },
  },
  errors: [],
  examples: [
    {
      arguments: [],
      meaning: {
        fr: "La version qui a calculé ce classeur.",
        en: "The version that calculated this workbook.",
      },
    },
  ],
  notes: [],
  source: cite("decision-produit", "version"),
} as const satisfies FunctionContract;
