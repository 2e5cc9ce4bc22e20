import { cite } from "../shared";
import { unreadableCell } from "./cellErrors";
import type { FunctionContract } from "./contract";

export const echeance = {
  id: "ECHEANCE",
  description: {
    fr: "Donne la date qui tombe un nombre de mois après une autre, fin de mois respectée.",
    en: "Gives the date that falls a number of months after another, end of month kept.",
  },
  parameters: [
    {
      name: { fr: "dates", en: "dates" },
      description: { fr: "Dates de départ : une cellule ou une plage.", en: "Starting dates: one cell or a range." },
      shape: "plural",
      optional: false,
    },
    {
      name: { fr: "mois", en: "months" },
      description: {
        fr: "Nombre entier de mois, le même pour toutes les dates ou un par date ; négatif pour une date plus tôt.",
        en: "Whole number of months, the same for all dates or one per date; negative for an earlier date.",
      },
      shape: "plural",
      optional: false,
    },
  ],
  result: {
    shape: "same as argument",
    description: {
      fr: "Une date, à mettre au format Date. Rien si la date ou le nombre de mois est vide.",
      en: "A date, to be shown in a date format. Nothing where the date or the number of months is blank.",
    },
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        fr: "Le nombre de mois n’est pas un entier, ou l’échéance sort du calendrier d’Excel (1900 à 9999).",
        en: "The number of months is not whole, or the date falls outside Excel’s calendar (1900 to 9999).",
      },
    },
    unreadableCell,
    {
      error: "#VALUE!",
      when: {
        fr: "Les mois sont une plage qui n’a pas la même taille que les dates : le message donne les deux tailles.",
        en: "The months are a range that is not the same size as the dates: the message gives both sizes.",
      },
    },
  ],
  examples: [
    {
      arguments: ["A2", "6"],
      meaning: {
        fr: "Six mois après la date écrite en A2 : le moment de demander si le ménage est maintenu.",
        en: "Six months after the date written in A2: when to ask whether the household is still housed.",
      },
    },
    {
      arguments: ["A2:A41", "E1"],
      meaning: {
        fr: "La même chose pour quarante dates, le nombre de mois étant écrit en E1.",
        en: "The same for forty dates, the number of months being written in E1.",
      },
    },
  ],
  notes: [
    {
      fr: "Un mois après le 31 janvier : le 28 février, ou le 29 les années bissextiles. Les dates sont celles d’un classeur au système 1900, celui d’Excel par défaut.",
      en: "One month after 31 January: 28 February, or 29 in leap years. Dates are those of a workbook in the 1900 system, Excel’s default.",
    },
  ],
  source: cite("decision-produit", "échéances"),
} as const satisfies FunctionContract;
