import { cite } from "../../shared";
import { NO_KNOWN_SCORES } from "../figures/emptyReasons";
import { mean } from "../figures/mean";
import { share } from "../figures/share";
import { defineIndicator, type Indicator } from "../indicator";
import { HOUSEHOLD_COLUMNS } from "../rules/populations";
import { byWellBeing, wellBeingGained } from "../rules/wellBeing";
import { counted, countedBelow } from "../verdict";

const BOTH = counted({ fr: "Sortant dont les deux scores sont connus.", en: "Left with both scores known." });

const BETTER = counted({
  fr: "Sortant dont le score est plus haut à la sortie.",
  en: "Left with a higher score at exit.",
});

const NO_BETTER = countedBelow({
  fr: "Sortant dont le score n’est pas plus haut à la sortie.",
  en: "Left with a score that is no higher at exit.",
});

const NUMBER_OF_LEAVERS = {
  fr: "Sortants dont les deux scores sont connus.",
  en: "Households that left with both scores known.",
} as const;

const UNKNOWN_SCORES = {
  fr: "Sortants dont un score est vide, illisible ou hors de 0 à 10.",
  en: "Households that left with a score blank, unreadable or outside 0 to 10.",
} as const;

const shared = {
  family: "impact",
  counts: "menages",
  needs: [...HOUSEHOLD_COLUMNS, "bien_etre_entree", "bien_etre_sortie"],
  additive: false,
  source: cite("guide-ush-2020", "3.2"),
} as const satisfies Partial<Indicator>;

export const bienEtreEvolution = defineIndicator({
  ...shared,
  code: "bien_etre_evolution",
  title: { fr: "Évolution moyenne du bien-être", en: "Mean change in well-being" },
  definition: {
    fr: "Moyenne, sur les sortants dont les deux scores sont connus, du score de bien-être à la sortie moins le score à l’entrée.",
    en: "Mean, over the households that left with both scores known, of the well-being score at exit minus the score at entry.",
  },
  parts: {
    numerator: { fr: "Somme des évolutions, en points.", en: "Sum of the changes, in points." },
    denominator: NUMBER_OF_LEAVERS,
    excluded: null,
    unknown: UNKNOWN_SCORES,
  },
  unit: "points",
  figure: mean(wellBeingGained, NO_KNOWN_SCORES),
  rows: byWellBeing(() => BOTH),
});

export const tauxBienEtreAmeliore = defineIndicator({
  ...shared,
  code: "taux_bien_etre_ameliore",
  title: { fr: "Part des sortants dont le bien-être s’améliore", en: "Share of households whose well-being improved" },
  definition: {
    fr: "Sortants dont le score de bien-être à la sortie est plus haut que le score à l’entrée ÷ sortants dont les deux scores sont connus.",
    en: "Households that left with a higher well-being score at exit than at entry ÷ households that left with both scores known.",
  },
  parts: {
    numerator: { fr: "Sortants dont le score est plus haut.", en: "Households that left with a higher score." },
    denominator: NUMBER_OF_LEAVERS,
    excluded: null,
    unknown: UNKNOWN_SCORES,
  },
  unit: "fraction",
  figure: share(NO_KNOWN_SCORES),
  rows: byWellBeing((gain) => (gain > 0 ? BETTER : NO_BETTER)),
});
