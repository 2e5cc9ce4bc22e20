import { cite } from "../../shared";
import { mean } from "../figures/mean";
import { defineIndicator } from "../indicator";
import { durations, stayerDurations, stayerParts, SUM_OF_DURATIONS } from "../rules/durations";
import { NO_STAYER } from "../figures/emptyReasons";
import { HOUSEHOLD_COLUMNS } from "../rules/populations";

export const dureeMoyennePresents = defineIndicator({
  code: "duree_moyenne_presents",
  family: "realisation",
  title: { fr: "Durée moyenne d’accompagnement des présents", en: "Mean duration of support, households present" },
  definition: {
    fr: "Moyenne, sur les présents, du nombre de jours entre l’entrée et le dernier jour de la période, ce jour compris, pour la mesure qui décide. Le début de la période ne coupe pas la durée.",
    en: "Mean, over the households present, of the days between entry and the last day of the period, that day included, for the deciding measure. The start of the period does not cut the duration.",
  },
  parts: { numerator: SUM_OF_DURATIONS, ...stayerParts },
  counts: "jours",
  unit: "jours",
  needs: HOUSEHOLD_COLUMNS,
  additive: false,
  source: cite("guide-ush-2020", "3.2"),
  figure: mean(durations, NO_STAYER),
  rows: stayerDurations,
});
