import { cite } from "../../shared";
import { count } from "../figures/count";
import { always, defineIndicator } from "../indicator";
import { stayers } from "../rules/decidingMeasures";
import { countParts, HOUSEHOLD_COLUMNS } from "../rules/populations";
import { uncertainHouseholds } from "../rules/uncertainActivity";
import { counted } from "../verdict";

const STAYING = counted({
  fr: "La mesure qui décide pour le ménage est ouverte à la fin de la période.",
  en: "The measure that decides for the household is open at the end of the period.",
});

export const presents = defineIndicator({
  code: "presents",
  family: "realisation",
  title: { fr: "Ménages présents", en: "Households present" },
  definition: {
    fr: "Ménages accompagnés sur la période qui ne sont pas sortants : la mesure qui décide n’a pas de sortie, ou une sortie après le dernier jour. Peut différer de la file active quand un ménage a deux mesures à la fois.",
    en: "Households supported in the period that have not left: the deciding measure has no exit, or an exit after the last day. May differ from the active caseload when a household has two measures at once.",
  },
  parts: countParts({
    fr: "Ménages dont la mesure qui décide est ouverte.",
    en: "Households whose deciding measure is open.",
  }),
  counts: "menages",
  unit: "menages",
  needs: HOUSEHOLD_COLUMNS,
  additive: false,
  source: cite("decision-produit", "indicateurs, règle 1"),
  figure: count,
  rows: [{ over: stayers, judge: always(STAYING) }, ...uncertainHouseholds],
});
