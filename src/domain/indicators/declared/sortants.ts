import { cite } from "../../shared";
import { count } from "../figures/count";
import { always, defineIndicator } from "../indicator";
import { leavers } from "../rules/decidingMeasures";
import { countParts, HOUSEHOLD_COLUMNS } from "../rules/populations";
import { uncertainHouseholds } from "../rules/uncertainActivity";
import { counted } from "../verdict";

const LEFT = counted({
  fr: "La mesure qui décide pour le ménage a pris fin dans la période.",
  en: "The measure that decides for the household ended in the period.",
});

export const sortants = defineIndicator({
  code: "sortants",
  family: "realisation",
  title: { fr: "Ménages sortants", en: "Households that left" },
  definition: {
    fr: "Ménages accompagnés sur la période dont la mesure qui décide a une sortie au plus tard le dernier jour. La mesure qui décide est la dernière mesure active par date d’entrée ; à égalité, celle qui est ouverte, puis celle qui finit le plus tard, puis la ligne la plus basse. Sortants + présents = ménages accompagnés.",
    en: "Households supported in the period whose deciding measure has an exit on or before the last day. The deciding measure is the latest active one by entry date; on a tie, the open one, then the one that ends later, then the lower row. Left + present = households supported.",
  },
  parts: countParts({
    fr: "Ménages dont la mesure qui décide a pris fin.",
    en: "Households whose deciding measure has ended.",
  }),
  counts: "menages",
  unit: "menages",
  needs: HOUSEHOLD_COLUMNS,
  additive: false,
  source: cite("decision-produit", "indicateurs, règle 1"),
  figure: count,
  rows: [{ over: leavers, judge: always(LEFT) }, ...uncertainHouseholds],
});
