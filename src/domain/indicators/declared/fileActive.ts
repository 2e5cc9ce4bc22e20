import { cite } from "../../shared";
import { NO_HOUSEHOLD } from "../../tracking";
import { countHouseholds } from "../figures/countHouseholds";
import { defineIndicator, type JudgeMaker } from "../indicator";
import { isOpenAt } from "../rules/activity";
import { HOUSEHOLD_COLUMNS, staysOf } from "../rules/populations";
import { uncertainActivity } from "../rules/uncertainActivity";
import { counted } from "../verdict";

const OPEN = counted({
  fr: "Mesure ouverte à la fin du dernier jour ; un ménage compte une fois.",
  en: "Measure open at the end of the last day; a household counts once.",
});

const openMeasures: JudgeMaker = (view) => {
  const { entryOf, exitOf } = staysOf(view);
  const { of } = view.tracking.households();
  const { end } = view.period;
  const uncertain = uncertainActivity({ ...view, period: { start: end + 1, end } });
  return (measure) => {
    const isOpen = isOpenAt(entryOf(measure), exitOf(measure), end);
    return isOpen && of[measure] !== NO_HOUSEHOLD ? OPEN : uncertain(measure);
  };
};

export const fileActive = defineIndicator({
  code: "file_active",
  family: "realisation",
  title: { fr: "File active au dernier jour", en: "Active caseload on the last day" },
  definition: {
    fr: "Nombre de ménages distincts avec une mesure ouverte à la fin du dernier jour de la période : entrée au plus tard ce jour, sortie vide ou après ce jour. C’est un stock à une date, et non les ménages suivis dans l’année.",
    en: "Number of distinct households with a measure open at the end of the last day of the period: entry on or before that day, exit blank or after it. A stock on one day, not the households followed over a year.",
  },
  parts: {
    numerator: { fr: "Ménages avec une mesure ouverte.", en: "Households with an open measure." },
    denominator: null,
    excluded: null,
    unknown: {
      fr: "Mesures dont on ne sait pas si elles sont ouvertes (date illisible), et mesures ouvertes sans code ménage.",
      en: "Measures of which it is not known whether they are open (unreadable date), and open measures without a code.",
    },
  },
  counts: "menages",
  unit: "menages",
  needs: HOUSEHOLD_COLUMNS,
  additive: false,
  source: cite("guide-ush-2020", "2.3"),
  figure: countHouseholds,
  ofMeasure: openMeasures,
});
