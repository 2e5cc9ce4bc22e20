import { effortRate } from "../../money";
import { cite } from "../../shared";
import { BLANK_NUMBER, UNKNOWN_NUMBER } from "../../tracking";
import type { MeasureNumber } from "../figures/figure";
import { mean } from "../figures/mean";
import { defineIndicator, type JudgeMaker } from "../indicator";
import { decidingMeasures } from "../rules/decidingMeasures";
import { HOUSEHOLD_COLUMNS } from "../rules/populations";
import { counted, unknown } from "../verdict";
import { NO_KNOWN_RATE } from "../figures/emptyReasons";

const KNOWN = counted({ fr: "Loyer et ressources connus.", en: "Rent and income known." });

const NOT_KNOWN = unknown({
  fr: "Loyer vide ou illisible, ressources vides, nulles ou illisibles, ou aide illisible.",
  en: "Rent blank or unreadable, income blank, zero or unreadable, or benefit unreadable.",
});

/** The housing cost ratio of a measure; NaN where it is not known. A blank benefit is 0. */
const rateOf: MeasureNumber = ({ tracking }) => {
  const rents = tracking.numbers("loyer_charges").values;
  const benefits = tracking.numbers("aide_logement").values;
  const incomes = tracking.numbers("ressources").values;
  return (measure) => {
    const rent = rents[measure] ?? BLANK_NUMBER;
    const benefit = benefits[measure] ?? BLANK_NUMBER;
    const income = incomes[measure] ?? BLANK_NUMBER;
    if (rent < 0 || income < 0 || benefit === UNKNOWN_NUMBER) return Number.NaN;
    return effortRate(rent, Math.max(benefit, 0), income) ?? Number.NaN;
  };
};

const knownRates: JudgeMaker = (view) => {
  const rate = rateOf(view);
  return (measure) => (Number.isNaN(rate(measure)) ? NOT_KNOWN : KNOWN);
};

export const tauxEffortMoyen = defineIndicator({
  code: "taux_effort_moyen",
  family: "impact",
  title: { fr: "Taux d’effort moyen", en: "Mean housing cost ratio" },
  definition: {
    fr: "Moyenne, sur les ménages accompagnés, de (loyer et charges − aide au logement) ÷ ressources, pour la mesure qui décide. Une aide vide compte pour 0 ; sans loyer ou sans ressources, le taux est inconnu.",
    en: "Mean, over the households supported, of (rent and charges − housing benefit) ÷ income, for the deciding measure. A blank benefit counts as 0; without rent or income the ratio is unknown.",
  },
  parts: {
    numerator: { fr: "Somme des taux d’effort.", en: "Sum of the housing cost ratios." },
    denominator: { fr: "Nombre de taux connus.", en: "Number of known ratios." },
    excluded: null,
    unknown: {
      fr: "Ménages accompagnés dont le loyer ou les ressources ne sont pas connus, ou dont les ressources sont nulles.",
      en: "Households supported whose rent or income is not known, or whose income is zero.",
    },
  },
  counts: "menages",
  unit: "fraction",
  needs: [...HOUSEHOLD_COLUMNS, "loyer_charges", "aide_logement", "ressources"],
  additive: false,
  source: cite("arrete-2011-03-10", "taux d’effort"),
  figure: mean(rateOf, NO_KNOWN_RATE),
  rows: [{ over: decidingMeasures, judge: knownRates }],
});
