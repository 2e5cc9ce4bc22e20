import { BLANK_DAY, type Day } from "../../calendar";
import type { DateKey } from "../../tracking";
import { daysOf, isKnown, reportDays, reportWhere } from "../cells";
import type { Check } from "../check";
import { overlaps } from "./neighbours";

const isBefore = (day: Day, other: Day): boolean => isKnown(day) && isKnown(other) && day < other;

/** Reports a date that stands before another one. */
const before =
  (key: DateKey, other: DateKey): Check["find"] =>
  (view, report) => {
    reportDays(view, key, [key, other], isBefore, report);
  };

/** Reports a day before the entry or after the exit of its measure. */
const outside =
  (key: DateKey): Check["find"] =>
  ({ tracking }, report) => {
    const entries = tracking.dates("date_entree").days;
    const exits = tracking.dates("date_sortie").days;
    const { days } = tracking.dates(key);
    const isWrong = (measure: number): boolean => {
      const day = days[measure] ?? BLANK_DAY;
      if (day <= BLANK_DAY) return false;
      return isBefore(day, entries[measure] ?? BLANK_DAY) || isBefore(exits[measure] ?? BLANK_DAY, day);
    };
    reportWhere(tracking, key, isWrong, report);
  };

const CHECK_DATES = {
  fr: "Vérifier les deux dates et corriger celle qui est fausse.",
  en: "Check both dates and correct the wrong one.",
} as const;

/** The dates of what happens to a household; the day a row was typed is none. */
export const EVENTS: readonly DateKey[] = [
  "date_orientation",
  "date_diagnostic",
  "date_entree",
  "date_acces_logement",
  "date_glissement_bail",
  "date_sortie",
  "dernier_contact",
];

/** What dates that contradict each other show. */
export const orderChecks = [
  {
    code: "mesures_simultanees",
    severity: "erreur",
    sentence: {
      fr: "Le ménage a une autre mesure en cours pendant celle-ci.",
      en: "The household has another measure under way during this one.",
    },
    remedy: {
      fr: "Clore la première mesure avant l’entrée dans la suivante, ou supprimer la ligne en trop.",
      en: "Close the first measure before the entry into the next, or delete the row that is too many.",
    },
    needs: ["date_sortie"],
    needsCutOff: false,
    find: (view, report) => {
      overlaps(view, (measure) => {
        report(measure, "date_entree");
      });
    },
  },
  {
    code: "entree_avant_orientation",
    severity: "erreur",
    sentence: { fr: "L’entrée est avant l’orientation.", en: "The entry is before the referral." },
    remedy: CHECK_DATES,
    needs: ["date_orientation"],
    needsCutOff: false,
    find: before("date_entree", "date_orientation"),
  },
  {
    code: "diagnostic_avant_orientation",
    severity: "erreur",
    sentence: { fr: "Le diagnostic est avant l’orientation.", en: "The assessment is before the referral." },
    remedy: CHECK_DATES,
    needs: ["date_diagnostic", "date_orientation"],
    needsCutOff: false,
    find: before("date_diagnostic", "date_orientation"),
  },
  {
    code: "diagnostic_apres_sortie",
    severity: "erreur",
    sentence: { fr: "Le diagnostic est après la sortie.", en: "The assessment is after the exit." },
    remedy: CHECK_DATES,
    needs: ["date_diagnostic", "date_sortie"],
    needsCutOff: false,
    find: (view, report) => {
      reportDays(view, "date_diagnostic", ["date_sortie", "date_diagnostic"], isBefore, report);
    },
  },
  {
    code: "logement_hors_mesure",
    severity: "erreur",
    sentence: {
      fr: "L’accès au logement est avant l’entrée ou après la sortie.",
      en: "The move-in is before the entry or after the exit.",
    },
    remedy: CHECK_DATES,
    needs: ["date_acces_logement"],
    needsCutOff: false,
    find: outside("date_acces_logement"),
  },
  {
    code: "glissement_hors_mesure",
    severity: "erreur",
    sentence: {
      fr: "Le glissement du bail est avant l’entrée ou après la sortie.",
      en: "The lease transfer is before the entry or after the exit.",
    },
    remedy: CHECK_DATES,
    needs: ["date_glissement_bail"],
    needsCutOff: false,
    find: outside("date_glissement_bail"),
  },
  {
    code: "entree_hors_convention",
    severity: "erreur",
    sentence: {
      fr: "L’entrée est en dehors des dates de la convention.",
      en: "The entry is outside the dates of the agreement.",
    },
    remedy: {
      fr: "Vérifier la date d’entrée, ou les paramètres debut_projet et fin_convention.",
      en: "Check the entry date, or the settings debut_projet and fin_convention.",
    },
    needs: [],
    needsCutOff: false,
    find: (view, report) => {
      const entry = daysOf(view, "date_entree");
      const { projectStart, conventionEnd } = view.parameters;
      const isWrong = (measure: number): boolean =>
        (projectStart !== null && isBefore(entry(measure), projectStart)) ||
        (conventionEnd !== null && isBefore(conventionEnd, entry(measure)));
      if (projectStart !== null || conventionEnd !== null) reportWhere(view.tracking, "date_entree", isWrong, report);
    },
  },
  {
    code: "evenement_apres_arrete",
    severity: "erreur",
    sentence: { fr: "La date est après la date d’arrêté.", en: "The date is after the cut-off day." },
    remedy: {
      fr: "Corriger la date si l’événement a eu lieu ; sinon, attendre qu’il ait lieu pour la saisir.",
      en: "Correct the date if the event took place; otherwise wait until it does before typing it.",
    },
    needs: [],
    needsCutOff: true,
    find: (view, report) => {
      const cutOff = view.cutOff ?? BLANK_DAY;
      for (const key of EVENTS) {
        if (!view.tracking.hasColumn(key)) continue;
        const { days } = view.tracking.dates(key);
        for (let measure = 0; measure < days.length; measure += 1) {
          if ((days[measure] ?? BLANK_DAY) > cutOff) report(measure, key);
        }
      }
    },
  },
] as const satisfies readonly Check[];
