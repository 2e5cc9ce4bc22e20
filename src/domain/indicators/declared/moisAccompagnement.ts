import { cite } from "../../shared";
import { sum } from "../figures/sum";
import { defineIndicator } from "../indicator";
import { DAYS_PER_MONTH, daysInPeriod, supportDelivered, supportParts } from "../rules/daysInPeriod";
import { counted } from "../verdict";

export const moisAccompagnement = defineIndicator({
  code: "mois_accompagnement",
  family: "realisation",
  title: { fr: "Mois d’accompagnement délivrés", en: "Months of support delivered" },
  definition: {
    fr: "Somme, sur les mesures, de leurs jours dans la période ÷ 30,4375. Le jour d’entrée compte, le jour de sortie non ; le dernier jour de la période compte pour les présents. Deux mesures à la fois s’additionnent.",
    en: "Sum, over the measures, of their days in the period ÷ 30.4375. The entry day counts, the exit day does not; the last day of the period counts for the households present. Two measures at once add up.",
  },
  parts: {
    numerator: {
      fr: "Jours d’accompagnement dans la période ÷ 30,4375.",
      en: "Days of support in the period ÷ 30.4375.",
    },
    denominator: null,
    ...supportParts,
  },
  counts: "mois",
  unit: "mois",
  needs: ["date_entree", "date_sortie"],
  additive: true,
  source: cite("decision-produit", "indicateurs, règle 9"),
  figure: sum(daysInPeriod, DAYS_PER_MONTH),
  rows: supportDelivered(counted),
});
