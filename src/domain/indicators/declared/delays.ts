import { cite } from "../../shared";
import { mean } from "../figures/mean";
import { defineIndicator, type Indicator } from "../indicator";
import { delayBetween, NUMBER_OF_DELAYS, SUM_OF_DELAYS, UNKNOWN_DELAYS } from "../rules/delays";
import { NO_KNOWN_REFERRAL, NO_KNOWN_MOVE } from "../figures/emptyReasons";

const toEntry = delayBetween("date_orientation", "date_entree");
const toHome = delayBetween("date_entree", "date_acces_logement");

const shared = {
  family: "realisation",
  parts: { numerator: SUM_OF_DELAYS, denominator: NUMBER_OF_DELAYS, excluded: null, unknown: UNKNOWN_DELAYS },
  counts: "jours",
  unit: "jours",
  additive: false,
} as const satisfies Partial<Indicator>;

export const delaiOrientationEntree = defineIndicator({
  ...shared,
  code: "delai_orientation_entree",
  title: { fr: "Délai moyen entre l’orientation et l’entrée", en: "Mean delay from referral to entry" },
  definition: {
    fr: "Moyenne du nombre de jours entre l’orientation et l’entrée, sur les mesures entrées dans la période dont l’orientation est connue. Un délai négatif est inconnu.",
    en: "Mean number of days from referral to entry, over the measures entered in the period whose referral is known. A negative delay is unknown.",
  },
  needs: ["date_orientation", "date_entree"],
  source: cite("guide-ush-2020", "2.1"),
  figure: mean(toEntry.days, NO_KNOWN_REFERRAL),
  rows: toEntry.rows,
  explain: toEntry.explain,
});

export const delaiEntreeLogement = defineIndicator({
  ...shared,
  code: "delai_entree_logement",
  title: { fr: "Délai moyen entre l’entrée et le logement", en: "Mean delay from entry to move-in" },
  definition: {
    fr: "Moyenne du nombre de jours entre l’entrée et l’accès au logement, sur les relogements de la période dont l’entrée est connue. Un délai négatif est inconnu.",
    en: "Mean number of days from entry to move-in, over the households rehoused in the period whose entry is known. A negative delay is unknown.",
  },
  needs: ["date_entree", "date_acces_logement"],
  source: cite("guide-ush-2020", "2.4"),
  figure: mean(toHome.days, NO_KNOWN_MOVE),
  rows: toHome.rows,
  explain: toHome.explain,
});
