import { cite } from "../shared";
import type { FunctionContract } from "./contract";
import { trackingErrors, trackingParameters } from "./trackingParameters";

export const indicateur = {
  id: "INDICATEUR",
  description: {
    fr: "Calcule un indicateur d’une période à partir du suivi des ménages.",
    en: "Computes one indicator of a period from the household tracking sheet.",
  },
  parameters: [
    {
      name: { fr: "code", en: "code" },
      description: {
        fr: 'Code de l’indicateur, par exemple "file_active".',
        en: 'Code of the indicator, for example "file_active".',
      },
      shape: "cell",
      optional: false,
    },
    ...trackingParameters,
  ],
  result: {
    shape: "cell",
    description: { fr: "La valeur de l’indicateur, non arrondie.", en: "The value of the indicator, unrounded." },
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        fr: "Le code est inconnu : le message propose les codes les plus proches.",
        en: "The code is unknown: the message offers the nearest codes.",
      },
    },
    ...trackingErrors,
    {
      error: "#N/A",
      when: {
        fr: "L’indicateur n’a pas de valeur sur la période, par exemple un taux dont le dénominateur est vide.",
        en: "The indicator has no value over the period, for example a rate with an empty denominator.",
      },
    },
  ],
  examples: [
    {
      arguments: ['"file_active"', "Suivi[#All]", "B1", "B2"],
      meaning: {
        fr: "Nombre de ménages accompagnés à la date écrite en B2.",
        en: "Number of households supported on the date written in B2.",
      },
    },
    {
      arguments: ['"taux_sorties_positives"', "A1:M41", "B1", "B2", "E1:F4"],
      meaning: {
        fr: "Part des sorties positives, avec des paramètres écrits en E1:F4.",
        en: "Share of positive exits, with settings written in E1:F4.",
      },
    },
  ],
  notes: [
    {
      fr: "Les accents, les majuscules et les espaces du code ne comptent pas. Le code est celui de la première colonne d’INDICATEURS.",
      en: "Accents, capitals and spaces in the code do not matter. The code is the one in the first column of INDICATEURS.",
    },
  ],
  listing: "indicators",
  source: cite("guide-ush-2020", "3.2"),
} as const satisfies FunctionContract;
