import { BLANK_DAY, type Day } from "../../calendar";
import { BLANK_LABEL } from "../../tracking";
import { isKnown, reportDays, reportWhere } from "../cells";
import type { Check } from "../check";
import { duplicates } from "./neighbours";

/** What keeps a row from being counted as it should. */
export const blockingChecks = [
  {
    code: "code_manquant",
    severity: "bloquant",
    sentence: {
      fr: "Le code ménage est vide ou illisible : la mesure n’est comptée dans aucun ménage.",
      en: "The household code is blank or unreadable: the measure is counted in no household.",
    },
    remedy: {
      fr: "Donner un code au ménage ; un ménage qui revient garde le sien.",
      en: "Give the household a code; a household that returns keeps its own.",
    },
    needs: [],
    needsCutOff: false,
    find: (view, report) => {
      const { numbers } = view.tracking.labels("code_menage");
      const isWrong = (measure: number): boolean => (numbers[measure] ?? BLANK_LABEL) <= BLANK_LABEL;
      reportWhere(view.tracking, "code_menage", isWrong, report);
    },
  },
  {
    code: "entree_manquante",
    severity: "bloquant",
    sentence: {
      fr: "La mesure a une sortie et pas d’entrée : elle n’est jamais active.",
      en: "The measure has an exit and no entry: it is never active.",
    },
    remedy: { fr: "Saisir la date d’entrée.", en: "Type the entry date." },
    needs: ["date_sortie"],
    needsCutOff: false,
    find: (view, report) => {
      const isWrong = (entry: Day, exit: Day): boolean => entry === BLANK_DAY && exit !== BLANK_DAY;
      reportDays(view, "date_entree", ["date_entree", "date_sortie"], isWrong, report);
    },
  },
  {
    code: "sortie_avant_entree",
    severity: "bloquant",
    sentence: {
      fr: "La sortie est avant l’entrée : la mesure est hors des durées et des mois d’accompagnement.",
      en: "The exit is before the entry: the measure stays out of durations and months of support.",
    },
    remedy: { fr: "Corriger l’une des deux dates.", en: "Correct one of the two dates." },
    needs: ["date_sortie"],
    needsCutOff: false,
    find: (view, report) => {
      const isWrong = (entry: Day, exit: Day): boolean => isKnown(exit) && exit < entry;
      reportDays(view, "date_sortie", ["date_entree", "date_sortie"], isWrong, report);
    },
  },
  {
    code: "doublon",
    severity: "bloquant",
    sentence: {
      fr: "Une autre ligne a le même ménage et la même date d’entrée.",
      en: "Another row has the same household and the same entry date.",
    },
    remedy: {
      fr: "Supprimer la ligne en double, ou corriger le code ou la date d’entrée.",
      en: "Delete the duplicate row, or correct the code or the entry date.",
    },
    needs: [],
    needsCutOff: false,
    find: (view, report) => {
      duplicates(view, (measure) => {
        report(measure, "date_entree");
      });
    },
  },
] as const satisfies readonly Check[];
