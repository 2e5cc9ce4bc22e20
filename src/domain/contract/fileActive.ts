import { cite } from "../shared";
import type { FunctionContract } from "./contract";
import { trackingErrors, trackingParameters } from "./trackingParameters";

const [suivi, , , parametres] = trackingParameters;
const [missingColumn, , wrongSetting] = trackingErrors;

export const fileActive = {
  id: "FILE_ACTIVE",
  description: {
    fr: "Compte les ménages accompagnés à la fin d’un jour ; avec l’ETP, leur nombre par ETP.",
    en: "Counts the households supported at the end of a day; with the FTE, their number per FTE.",
  },
  parameters: [
    suivi,
    {
      name: { fr: "date", en: "date" },
      description: { fr: "Jour à la fin duquel on compte.", en: "Day at the end of which households are counted." },
      shape: "cell",
      optional: false,
    },
    {
      name: { fr: "etp", en: "fte" },
      description: {
        fr: "Équivalents temps plein : la réponse est alors la file active par ETP.",
        en: "Full-time equivalents: the answer is then the caseload per FTE.",
      },
      shape: "cell",
      optional: true,
      tellsBlank: true,
    },
    parametres,
  ],
  result: {
    shape: "cell",
    description: {
      fr: "Le nombre de ménages distincts, ou ce nombre divisé par l’ETP, non arrondi.",
      en: "The number of distinct households, or that number divided by the FTE, unrounded.",
    },
  },
  errors: [
    missingColumn,
    {
      error: "#VALUE!",
      when: {
        fr: "La date est vide ou n’est pas une date, ou l’ETP n’est pas un nombre positif écrit dans une seule cellule.",
        en: "The date is blank or is not a date, or the FTE is not a positive number in one cell.",
      },
    },
    wrongSetting,
    {
      error: "#N/A",
      when: {
        fr: "L’ETP est donné et il est vide ou nul : il n’y a rien par quoi diviser.",
        en: "The FTE is given and it is blank or zero: there is nothing to divide by.",
      },
    },
  ],
  examples: [
    {
      arguments: ["Suivi[#All]", "B2"],
      meaning: {
        fr: "Ménages accompagnés à la fin du jour écrit en B2.",
        en: "Households supported at the end of the day written in B2.",
      },
    },
    {
      arguments: ["Suivi[#All]", "B2", "B3"],
      meaning: {
        fr: "Les mêmes par équivalent temps plein, l’ETP étant écrit en B3.",
        en: "The same per full-time equivalent, the FTE being written in B3.",
      },
    },
  ],
  notes: [
    {
      fr: "Sans ETP, la réponse est celle de l’indicateur file_active d’une période qui finit ce jour-là. C’est un stock à une date, et non les ménages suivis dans l’année.",
      en: "Without the FTE, the answer is that of the indicator file_active over a period that ends that day. It is a stock on one day, not the households followed over a year.",
    },
    {
      fr: "Seul l’argument etp divise : le paramètre « etp » de la plage de paramètres n’est pas lu ici.",
      en: "Only the argument fte divides: the setting “etp” of the range of settings is not read here.",
    },
  ],
  source: cite("guide-ush-2020", "2.3"),
} as const satisfies FunctionContract;
