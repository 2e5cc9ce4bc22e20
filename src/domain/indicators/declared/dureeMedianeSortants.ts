import { cite } from "../../shared";
import { median } from "../figures/median";
import { defineIndicator } from "../indicator";
import { durations, leaverDurations, leaverParts } from "../rules/durations";
import { NO_LEAVER } from "../figures/emptyReasons";
import { HOUSEHOLD_COLUMNS } from "../rules/populations";

export const dureeMedianeSortants = defineIndicator({
  code: "duree_mediane_sortants",
  family: "realisation",
  title: { fr: "Durée médiane d’accompagnement des sortants", en: "Median duration of support, households that left" },
  definition: {
    fr: "Médiane, sur les sortants, du nombre de jours entre l’entrée et la sortie de la mesure qui décide. Entrée et sortie le même jour : 0. Le début de la période ne coupe pas la durée.",
    en: "Median, over the households that left, of the days between entry and exit of the deciding measure. Entry and exit on the same day: 0. The start of the period does not cut the duration.",
  },
  parts: {
    numerator: { fr: "Sans objet : la médiane n’est pas un quotient.", en: "None: a median is no quotient." },
    ...leaverParts,
  },
  counts: "jours",
  unit: "jours",
  needs: HOUSEHOLD_COLUMNS,
  additive: false,
  source: cite("guide-ush-2020", "3.2"),
  figure: median(durations, NO_LEAVER),
  rows: leaverDurations,
});
