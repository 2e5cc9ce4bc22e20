import { cite } from "../shared";
import { unreadableCell } from "./cellErrors";
import type { FunctionContract } from "./contract";

export const trimestre = {
  id: "TRIMESTRE",
  description: {
    fr: "Donne le trimestre d’une date : civil, ou compté depuis le début du projet.",
    en: "Gives the quarter of a date: civil, or counted from the start of the project (in French).",
  },
  parameters: [
    {
      name: { fr: "dates", en: "dates" },
      description: { fr: "Dates à classer : une cellule ou une plage.", en: "Dates to sort: one cell or a range." },
      shape: "plural",
      optional: false,
    },
    {
      name: { fr: "debut_projet", en: "start" },
      description: {
        fr: "Premier jour du projet ; sans lui, les trimestres sont ceux de l’année civile.",
        en: "First day of the project; without it, quarters are those of the civil year.",
      },
      shape: "cell",
      optional: true,
    },
  ],
  result: {
    shape: "same as argument",
    description: {
      fr: "« T1 2026 », ou « T3 du projet » quand le début du projet est donné. Rien pour une date vide.",
      en: "“T1 2026”, or “T3 du projet” where the start of the project is given. Nothing for a blank date.",
    },
  },
  errors: [
    unreadableCell,
    {
      error: "#VALUE!",
      when: { fr: "Le début du projet n’est pas une date.", en: "The start of the project is not a date." },
    },
    {
      error: "#N/A",
      when: {
        fr: "La date est avant le début du projet : elle n’est dans aucun de ses trimestres.",
        en: "The date is before the start of the project: it is in none of its quarters.",
      },
    },
  ],
  examples: [
    {
      arguments: ["A2"],
      meaning: {
        fr: "Trimestre civil de la date écrite en A2, par exemple T1 2026.",
        en: "Civil quarter of the date written in A2, for example T1 2026.",
      },
    },
    {
      arguments: ["A2:A41", "E1"],
      meaning: {
        fr: "Trimestre du projet de quarante dates, le projet commençant à la date écrite en E1.",
        en: "Quarter of the project of forty dates, the project starting on the date written in E1.",
      },
    },
  ],
  notes: [
    {
      fr: "Un trimestre du projet commence tous les trois mois de calendrier après le premier jour : le 31 janvier, puis le 30 avril. Les trimestres continuent après la fin de la convention.",
      en: "A quarter of the project begins every three calendar months after the first day: 31 January, then 30 April. Quarters go on after the end of the agreement.",
    },
  ],
  source: cite("decision-produit", "trimestres"),
} as const satisfies FunctionContract;
