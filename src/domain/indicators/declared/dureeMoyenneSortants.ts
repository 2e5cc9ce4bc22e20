import { cite } from "../../shared";
import { mean } from "../figures/mean";
import { defineIndicator } from "../indicator";
import { durations, leaverDurations, leaverParts, SUM_OF_DURATIONS } from "../rules/durations";
import { NO_LEAVER } from "../figures/emptyReasons";
import { HOUSEHOLD_COLUMNS } from "../rules/populations";

export const dureeMoyenneSortants = defineIndicator({
  code: "duree_moyenne_sortants",
  family: "realisation",
  title: { fr: "Durée moyenne d’accompagnement des sortants", en: "Mean duration of support, households that left" },
  definition: {
    fr: "Moyenne, sur les sortants, du nombre de jours entre l’entrée et la sortie de la mesure qui décide. Entrée et sortie le même jour : 0. Le début de la période ne coupe pas la durée.",
    en: "Mean, over the households that left, of the days between entry and exit of the deciding measure. Entry and exit on the same day: 0. The start of the period does not cut the duration.",
  },
  parts: { numerator: SUM_OF_DURATIONS, ...leaverParts },
  counts: "jours",
  unit: "jours",
  needs: HOUSEHOLD_COLUMNS,
  additive: false,
  source: cite("guide-ush-2020", "3.2"),
  figure: mean(durations, NO_LEAVER),
  rows: leaverDurations,
});
