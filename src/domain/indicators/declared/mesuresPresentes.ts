import { cite } from "../../shared";
import { count } from "../figures/count";
import { always, defineIndicator } from "../indicator";
import { openMeasures } from "../rules/measures";
import { uncertainAtTheEnd } from "../rules/uncertainActivity";
import { counted } from "../verdict";

const OPEN = counted({
  fr: "Mesure ouverte à la fin du dernier jour.",
  en: "Measure open at the end of the last day.",
});

export const mesuresPresentes = defineIndicator({
  code: "mesures_presentes",
  family: "realisation",
  title: { fr: "Mesures présentes au dernier jour", en: "Measures open on the last day" },
  definition: {
    fr: "Nombre de mesures ouvertes à la fin du dernier jour de la période : entrée au plus tard ce jour, sortie vide ou après ce jour. Lignes sans entrée et dates inversées mises à part, c’est le nombre de la période précédente, plus les entrées, moins les sorties.",
    en: "Number of measures open at the end of the last day of the period: entry on or before that day, exit blank or after it. Rows without an entry and reversed dates apart, it is the number of the period before, plus the entries, minus the exits.",
  },
  parts: {
    numerator: { fr: "Mesures ouvertes.", en: "Open measures." },
    denominator: null,
    excluded: null,
    unknown: {
      fr: "Mesures dont on ne sait pas si elles sont ouvertes (date illisible).",
      en: "Measures of which it is not known whether they are open (unreadable date).",
    },
  },
  counts: "mesures",
  unit: "mesures",
  needs: ["date_entree", "date_sortie"],
  additive: false,
  source: cite("decision-produit", "indicateurs, règle 3"),
  figure: count,
  rows: [{ over: openMeasures, judge: always(OPEN) }, uncertainAtTheEnd],
});
