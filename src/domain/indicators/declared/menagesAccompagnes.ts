import { cite } from "../../shared";
import { count } from "../figures/count";
import { always, defineIndicator } from "../indicator";
import { decidingMeasures } from "../rules/decidingMeasures";
import { countParts, HOUSEHOLD_COLUMNS } from "../rules/populations";
import { uncertainHouseholds } from "../rules/uncertainActivity";
import { counted } from "../verdict";

const SUPPORTED = counted({
  fr: "Mesure qui décide pour un ménage accompagné sur la période.",
  en: "Measure that decides for a household supported in the period.",
});

export const menagesAccompagnes = defineIndicator({
  code: "menages_accompagnes",
  family: "realisation",
  title: { fr: "Ménages accompagnés", en: "Households supported" },
  definition: {
    fr: "Nombre de ménages distincts (bailleur et code ménage) qui ont au moins une mesure active sur la période : entrée au plus tard le dernier jour, sortie vide ou au plus tôt le premier jour. Un diagnostic seul n’est pas un accompagnement.",
    en: "Number of distinct households (landlord and household code) with at least one measure active in the period: entry on or before the last day, exit blank or on or after the first day. An assessment alone is no support.",
  },
  parts: countParts({ fr: "Ménages avec une mesure active.", en: "Households with an active measure." }),
  counts: "menages",
  unit: "menages",
  needs: HOUSEHOLD_COLUMNS,
  additive: false,
  source: cite("guide-ush-2020", "3.2"),
  figure: count,
  rows: [{ over: decidingMeasures, judge: always(SUPPORTED) }, ...uncertainHouseholds],
});
