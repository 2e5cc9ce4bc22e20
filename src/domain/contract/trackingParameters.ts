import type { ErrorContract, ParameterContract } from "./contract";

/** The arguments that give the tracking sheet and the period, in the order every indicator function takes them. */
export const trackingParameters = [
  {
    name: { fr: "suivi", en: "tracking" },
    description: {
      fr: "Plage du suivi des ménages, ligne d’en-têtes comprise.",
      en: "Range of the household tracking sheet, header row included.",
    },
    shape: "range",
    optional: false,
  },
  {
    name: { fr: "debut", en: "start" },
    description: { fr: "Premier jour de la période, compris.", en: "First day of the period, included." },
    shape: "cell",
    optional: false,
  },
  {
    name: { fr: "fin", en: "end" },
    description: { fr: "Dernier jour de la période, compris.", en: "Last day of the period, included." },
    shape: "cell",
    optional: false,
  },
  {
    name: { fr: "parametres", en: "settings" },
    description: {
      fr: "Plage de deux colonnes : nom du paramètre, valeur.",
      en: "Range of two columns: name of the setting, value.",
    },
    shape: "range",
    optional: true,
  },
] as const satisfies readonly ParameterContract[];

export const trackingErrors = [
  {
    error: "#VALUE!",
    when: {
      fr: "La colonne Code ménage ou Date d’entrée manque dans la plage : le message la nomme et donne les en-têtes lus.",
      en: "The column Code ménage or Date d’entrée is missing from the range: the message names it and gives the headers read.",
    },
  },
  {
    error: "#VALUE!",
    when: {
      fr: "Le début ou la fin n’est pas une date, ou le début est après la fin.",
      en: "The start or the end is not a date, or the start is after the end.",
    },
  },
  {
    error: "#VALUE!",
    when: {
      fr: "Un paramètre est inconnu ou sa valeur est illisible : le message le nomme.",
      en: "A setting is unknown or its value cannot be read: the message names it.",
    },
  },
] as const satisfies readonly ErrorContract[];
