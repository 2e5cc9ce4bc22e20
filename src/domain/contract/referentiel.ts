import { RULEBOOK_TABLE_HEADER } from "../eligibility";
import { cite } from "../shared";
import type { FunctionContract } from "./contract";
import { rulebookError, rulebookNote, rulebookParameter } from "./costParameters";

export const referentiel = {
  id: "REFERENTIEL",
  description: {
    fr: "Donne les règles d’éligibilité appliquées, avec leurs mots, leur source, leurs dates et leur édition.",
    en: "Gives the eligibility rules that are applied, with their words, their source, their dates and their edition.",
  },
  parameters: [rulebookParameter],
  result: {
    shape: "table",
    header: RULEBOOK_TABLE_HEADER,
    description: {
      fr: "Un tableau avec sa ligne d’en-têtes, puis une règle par ligne.",
      en: "A table with its header row, then one rule per row.",
    },
  },
  errors: [rulebookError],
  examples: [
    {
      arguments: [],
      meaning: {
        fr: "Les règles du guide, telles que ce complément les lit.",
        en: "The rules of the guide, as this add-in reads them.",
      },
    },
    {
      arguments: ["Referentiel[#All]"],
      meaning: {
        fr: "Les règles du guide, adaptées par le tableau de règles du classeur.",
        en: "The rules of the guide, adapted by the workbook’s table of rules.",
      },
    },
  ],
  notes: [
    {
      fr: "La réponse peut être donnée à son tour comme référentiel aux autres fonctions : ce sont alors exactement ces règles qui s’appliquent.",
      en: "The answer can in turn be given as rulebook to the other functions: exactly these rules then apply.",
    },
    {
      fr: "Les dates Du et Au disent quand une règle vaut. Une fonction ne connaît pas le jour : c’est la colonne En vigueur du tableau de règles qui met une ligne de côté.",
      en: "The dates Du and Au say when a rule holds. A function knows no day: it is the column En vigueur of the table of rules that leaves a row out.",
    },
    rulebookNote,
  ],
  source: cite("guide-ush-2020", "1.5"),
} as const satisfies FunctionContract;
