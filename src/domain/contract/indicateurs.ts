import { cite } from "../shared";
import type { FunctionContract } from "./contract";
import { indicateursHeader } from "./indicateursHeader";
import { trackingErrors, trackingParameters } from "./trackingParameters";

export const indicateurs = {
  id: "INDICATEURS",
  description: {
    fr: "Calcule tous les indicateurs d’une période à partir du suivi des ménages.",
    en: "Computes all the indicators of a period from the household tracking sheet.",
  },
  parameters: trackingParameters,
  result: {
    shape: "table",
    header: indicateursHeader,
    description: {
      fr: "Un tableau avec sa ligne d’en-têtes, puis un indicateur par ligne, toujours dans le même ordre.",
      en: "A table with its header row, then one indicator per row, always in the same order.",
    },
  },
  errors: trackingErrors,
  examples: [
    {
      arguments: ["Suivi[#All]", "B1", "B2"],
      meaning: {
        fr: "Tous les indicateurs du tableau Suivi entre les dates écrites en B1 et B2.",
        en: "All the indicators of the table Suivi between the dates written in B1 and B2.",
      },
    },
    {
      arguments: ["A1:M41", "B1", "B2", "E1:F4"],
      meaning: {
        fr: "La même chose sur une plage, avec des paramètres écrits en E1:F4.",
        en: "The same over a range, with settings written in E1:F4.",
      },
    },
  ],
  notes: [
    {
      fr: "« s.o. » (sans objet) est écrit là où il n’y a pas de valeur : aucun ménage concerné, ou colonne absente du suivi. Ce n’est jamais zéro.",
      en: "“s.o.” (not applicable) is written where there is no value: no household concerned, or a column missing from the sheet. It is never zero.",
    },
    {
      fr: "Les ratios sont des fractions (0,25 pour 25 %), les durées des jours, les montants des euros. Laissez libres les cellules à droite et en dessous de la formule.",
      en: "Ratios are fractions (0.25 for 25%), durations are days, amounts are euros. Leave the cells to the right of the formula and below it free.",
    },
  ],
  listing: "indicators",
  source: cite("guide-ush-2020", "3.2"),
} as const satisfies FunctionContract;
