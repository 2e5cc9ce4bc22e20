import { cite } from "../shared";
import { unreadableCell } from "./cellErrors";
import type { FunctionContract } from "./contract";

export const dureeJours = {
  id: "DUREE_JOURS",
  description: {
    fr: "Donne la durée d’un accompagnement en jours, comme les indicateurs de durée.",
    en: "Gives the duration of a support in days, as the indicators of duration do.",
  },
  parameters: [
    {
      name: { fr: "entrees", en: "entries" },
      description: {
        fr: "Date d’entrée de chaque mesure : une cellule ou une plage.",
        en: "Entry date of each measure: one cell or a range.",
      },
      shape: "plural",
      optional: false,
    },
    {
      name: { fr: "sorties", en: "exits" },
      description: {
        fr: "Date de sortie de chaque mesure, dans une plage de même taille que les entrées ; vide tant que le ménage est présent.",
        en: "Exit date of each measure, in a range of the same size as the entries; blank while the household is present.",
      },
      shape: "plural",
      optional: true,
    },
    {
      name: { fr: "date_arrete", en: "cutoff" },
      description: {
        fr: "Dernier jour compté pour les mesures encore ouvertes ce jour-là, compris.",
        en: "Last day counted for the measures still open on that day, included.",
      },
      shape: "cell",
      optional: true,
    },
  ],
  result: {
    shape: "same as argument",
    description: {
      fr: "Un nombre de jours : sortie moins entrée, ou lendemain de la date d’arrêté moins entrée si la mesure est encore ouverte. Rien si l’entrée est vide.",
      en: "A number of days: exit minus entry, or the day after the cut-off date minus entry where the measure is still open. Nothing where the entry is blank.",
    },
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        fr: "La sortie est avant l’entrée : le message donne les deux dates. Dans une plage, l’erreur est à sa place, les autres durées sont calculées.",
        en: "The exit is before the entry: the message gives both dates. In a range, the error stands in its place, the other durations are computed.",
      },
    },
    unreadableCell,
    {
      error: "#VALUE!",
      when: {
        fr: "Les sorties n’ont pas la même taille que les entrées, ou la date d’arrêté n’est pas une date.",
        en: "The exits are not the same size as the entries, or the cut-off date is not a date.",
      },
    },
  ],
  examples: [
    {
      arguments: ["A2", "B2"],
      meaning: {
        fr: "Durée entre l’entrée écrite en A2 et la sortie écrite en B2.",
        en: "Duration between the entry written in A2 and the exit written in B2.",
      },
    },
    {
      arguments: ["A2:A41", "B2:B41", "E1"],
      meaning: {
        fr: "Durée de quarante mesures, arrêtée à la date écrite en E1.",
        en: "Duration of forty measures, up to the date written in E1.",
      },
    },
  ],
  notes: [
    {
      fr: "Entrée et sortie le même jour : 0. Une sortie après la date d’arrêté n’est pas encore connue à cette date : la mesure y est ouverte, et ce dernier jour est compté.",
      en: "Entry and exit on the same day: 0. An exit after the cut-off date is not known yet on that date: the measure is open, and that last day is counted.",
    },
    {
      fr: "La réponse est vide pour une mesure sans sortie quand aucune date d’arrêté n’est donnée (la fonction ne connaît pas la date du jour), et pour une entrée après la date d’arrêté.",
      en: "The answer is blank for a measure without an exit where no cut-off date is given (the function does not know today’s date), and for an entry after the cut-off date.",
    },
  ],
  source: cite("guide-ush-2020", "3.2"),
} as const satisfies FunctionContract;
