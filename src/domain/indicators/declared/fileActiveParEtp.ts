import { cite } from "../../shared";
import { householdsPerWorker } from "../figures/householdsPerWorker";
import { defineIndicator } from "../indicator";
import { openHouseholds, UNCERTAIN_CASELOAD } from "../rules/openHouseholds";
import { HOUSEHOLD_COLUMNS } from "../rules/populations";

export const fileActiveParEtp = defineIndicator({
  code: "file_active_par_etp",
  family: "realisation",
  title: { fr: "File active par ETP", en: "Caseload per full-time worker" },
  definition: {
    fr: "File active au dernier jour de la période ÷ équivalents temps plein donnés par le paramètre etp. Pas de valeur tant que l’ETP est vide ou nul.",
    en: "Active caseload on the last day of the period ÷ full-time equivalents given by the setting etp. No value while the FTE is blank or zero.",
  },
  parts: {
    numerator: { fr: "Ménages avec une mesure ouverte.", en: "Households with an open measure." },
    denominator: { fr: "Équivalents temps plein.", en: "Full-time equivalents." },
    excluded: null,
    unknown: UNCERTAIN_CASELOAD,
  },
  counts: "menages",
  unit: "menages",
  needs: HOUSEHOLD_COLUMNS,
  additive: false,
  source: cite("guide-ush-2020", "2.3"),
  figure: householdsPerWorker,
  rows: openHouseholds,
});
