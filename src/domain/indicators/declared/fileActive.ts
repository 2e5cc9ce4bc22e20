import { cite } from "../../shared";
import { countHouseholds } from "../figures/countHouseholds";
import { defineIndicator } from "../indicator";
import { openHouseholds, UNCERTAIN_CASELOAD } from "../rules/openHouseholds";
import { HOUSEHOLD_COLUMNS } from "../rules/populations";

export const fileActive = defineIndicator({
  code: "file_active",
  family: "realisation",
  title: { fr: "File active au dernier jour", en: "Active caseload on the last day" },
  definition: {
    fr: "Nombre de ménages distincts avec une mesure ouverte à la fin du dernier jour de la période : entrée au plus tard ce jour, sortie vide ou après ce jour. C’est un stock à une date, et non les ménages suivis dans l’année.",
    en: "Number of distinct households with a measure open at the end of the last day of the period: entry on or before that day, exit blank or after it. A stock on one day, not the households followed over a year.",
  },
  parts: {
    numerator: { fr: "Ménages avec une mesure ouverte.", en: "Households with an open measure." },
    denominator: null,
    excluded: null,
    unknown: UNCERTAIN_CASELOAD,
  },
  counts: "menages",
  unit: "menages",
  needs: HOUSEHOLD_COLUMNS,
  additive: false,
  source: cite("guide-ush-2020", "2.3"),
  figure: countHouseholds,
  rows: openHouseholds,
});
