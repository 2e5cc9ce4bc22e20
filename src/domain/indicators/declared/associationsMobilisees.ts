import { cite } from "../../shared";
import { BLANK_LABEL } from "../../tracking";
import { countLabels } from "../figures/countLabels";
import { defineIndicator } from "../indicator";
import { activeMeasures } from "../rules/measures";
import { uncertain } from "../rules/uncertainActivity";
import { counted, unknown } from "../verdict";

const AT_WORK = counted({
  fr: "Mesure active ; une association compte une fois.",
  en: "Active measure; an association counts once.",
});

const NOT_NAMED = unknown({
  fr: "Mesure active dont l’association est vide ou illisible.",
  en: "Active measure whose association is blank or cannot be read.",
});

export const associationsMobilisees = defineIndicator({
  code: "associations_mobilisees",
  family: "realisation",
  title: { fr: "Associations mobilisées", en: "Associations at work" },
  definition: {
    fr: "Nombre d’associations distinctes qui ont au moins une mesure active sur la période.",
    en: "Number of distinct associations with at least one measure active in the period.",
  },
  parts: {
    numerator: { fr: "Associations d’une mesure active.", en: "Associations of an active measure." },
    denominator: null,
    excluded: null,
    unknown: {
      fr: "Mesures actives sans association, et mesures dont on ne sait pas si elles sont actives.",
      en: "Active measures without an association, and measures of which it is not known whether they are active.",
    },
  },
  counts: "associations",
  unit: "associations",
  needs: ["association", "date_entree", "date_sortie"],
  additive: false,
  source: cite("guide-ush-2020", "3.2"),
  figure: countLabels("association"),
  rows: [
    {
      over: activeMeasures,
      judge: ({ tracking }) => {
        const { numbers } = tracking.labels("association");
        return (measure) => ((numbers[measure] ?? BLANK_LABEL) > BLANK_LABEL ? AT_WORK : NOT_NAMED);
      },
    },
    uncertain,
  ],
});
