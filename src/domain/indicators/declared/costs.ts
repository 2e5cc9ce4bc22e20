import { cite } from "../../shared";
import { costPer, each } from "../figures/costPer";
import { always, defineIndicator, type Indicator, type Parts } from "../indicator";
import { DAYS_PER_MONTH, daysInPeriod, supportDelivered, supportParts } from "../rules/daysInPeriod";
import { decidingMeasures } from "../rules/decidingMeasures";
import { BLANK_REASON, byExitReason, POSITIVE, UNKNOWN_REASONS, UNLISTED_REASON } from "../rules/exitVerdicts";
import { HOUSEHOLD_COLUMNS, UNCERTAIN } from "../rules/populations";
import { uncertainHouseholds } from "../rules/uncertainActivity";
import { countedBelow, unknown } from "../verdict";
import { NO_HOUSEHOLD_SUPPORTED, NO_DAY, NO_POSITIVE_EXIT } from "../figures/emptyReasons";

const COST = {
  fr: "Coût éligible de la période, en euros (paramètre cout_eligible).",
  en: "Eligible cost of the period, in euros (setting cout_eligible).",
} as const satisfies Parts["numerator"];

const shared = {
  family: "cout",
  counts: "euros",
  unit: "euros",
  additive: false,
  source: cite("decision-produit", "indicateurs, règle 18"),
} as const satisfies Partial<Indicator>;

const SUPPORTED = countedBelow({
  fr: "Mesure qui décide pour un ménage accompagné sur la période.",
  en: "Measure that decides for a household supported in the period.",
});

export const coutParMenage = defineIndicator({
  ...shared,
  code: "cout_par_menage",
  title: { fr: "Coût éligible par ménage accompagné", en: "Eligible cost per household supported" },
  definition: {
    fr: "Coût éligible de la période ÷ ménages accompagnés. Pas de valeur tant que le coût n’est pas donné.",
    en: "Eligible cost of the period ÷ households supported. No value while the cost is not given.",
  },
  parts: {
    numerator: COST,
    denominator: { fr: "Ménages accompagnés.", en: "Households supported." },
    excluded: null,
    unknown: UNCERTAIN,
  },
  needs: HOUSEHOLD_COLUMNS,
  figure: costPer(each, 1, NO_HOUSEHOLD_SUPPORTED),
  rows: [{ over: decidingMeasures, judge: always(SUPPORTED) }, ...uncertainHouseholds],
});

export const coutParMois = defineIndicator({
  ...shared,
  code: "cout_par_mois",
  title: { fr: "Coût éligible par mois d’accompagnement", en: "Eligible cost per month of support" },
  definition: {
    fr: "Coût éligible de la période ÷ mois d’accompagnement délivrés. Pas de valeur tant que le coût n’est pas donné.",
    en: "Eligible cost of the period ÷ months of support delivered. No value while the cost is not given.",
  },
  parts: {
    numerator: COST,
    denominator: { fr: "Mois d’accompagnement délivrés.", en: "Months of support delivered." },
    ...supportParts,
  },
  needs: ["date_entree", "date_sortie"],
  figure: costPer(daysInPeriod, DAYS_PER_MONTH, NO_DAY),
  rows: supportDelivered(countedBelow),
});

export const coutParSortiePositive = defineIndicator({
  ...shared,
  code: "cout_par_sortie_positive",
  title: { fr: "Coût éligible par sortie positive", en: "Eligible cost per positive exit" },
  definition: {
    fr: "Coût éligible de la période ÷ sorties positives. Pas de valeur tant que le coût n’est pas donné.",
    en: "Eligible cost of the period ÷ positive exits. No value while the cost is not given.",
  },
  parts: {
    numerator: COST,
    denominator: { fr: "Sorties positives.", en: "Positive exits." },
    excluded: null,
    unknown: UNKNOWN_REASONS,
  },
  needs: [...HOUSEHOLD_COLUMNS, "motif_sortie"],
  figure: costPer(each, 1, NO_POSITIVE_EXIT),
  rows: byExitReason({
    positive: countedBelow(POSITIVE),
    comptée: null,
    exclue: null,
    blank: unknown(BLANK_REASON),
    unlisted: unknown(UNLISTED_REASON),
  }),
});
