import { cite } from "../../shared";
import { median } from "../figures/median";
import { defineIndicator } from "../indicator";
import { durations, stayerDurations, stayerParts } from "../rules/durations";
import { NO_STAYER } from "../figures/emptyReasons";
import { HOUSEHOLD_COLUMNS } from "../rules/populations";

export const dureeMedianePresents = defineIndicator({
  code: "duree_mediane_presents",
  family: "realisation",
  title: { fr: "Durée médiane d’accompagnement des présents", en: "Median duration of support, households present" },
  definition: {
    fr: "Médiane, sur les présents, du nombre de jours entre l’entrée et le dernier jour de la période, ce jour compris, pour la mesure qui décide. Le début de la période ne coupe pas la durée.",
    en: "Median, over the households present, of the days between entry and the last day of the period, that day included, for the deciding measure. The start of the period does not cut the duration.",
  },
  parts: {
    numerator: { fr: "Sans objet : la médiane n’est pas un quotient.", en: "None: a median is no quotient." },
    ...stayerParts,
  },
  counts: "jours",
  unit: "jours",
  needs: HOUSEHOLD_COLUMNS,
  additive: false,
  source: cite("guide-ush-2020", "3.2"),
  figure: median(durations, NO_STAYER),
  rows: stayerDurations,
});
