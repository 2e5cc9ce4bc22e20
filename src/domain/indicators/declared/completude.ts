import { cite } from "../../shared";
import { quotient } from "../figures/quotient";
import { defineIndicator } from "../indicator";
import { byCompleteness, filledCells, missingCells, REQUIRED_COLUMNS, requiredCells } from "../rules/completeness";
import { NO_ACTIVE_MEASURE } from "../figures/emptyReasons";

export const completude = defineIndicator({
  code: "completude",
  family: "qualite",
  title: { fr: "Complétude du suivi", en: "Completeness of the tracking sheet" },
  definition: {
    fr: "Cellules remplies ÷ cellules obligatoires, sur les mesures actives : code, bailleur, association, finalité, public, orientation, orienteur, adhésion, entrée, type de logement ; une fois sorti, le motif ; avec une dette à l’entrée et une fois sorti, la dette à la sortie.",
    en: "Cells filled in ÷ cells required, over the active measures: code, landlord, association, purpose, group, referral, referrer, agreement, entry, type of dwelling; once left, the reason; with a debt at entry and once left, the debt at exit.",
  },
  parts: {
    numerator: { fr: "Cellules obligatoires remplies.", en: "Required cells filled in." },
    denominator: { fr: "Cellules obligatoires des mesures actives.", en: "Required cells of the active measures." },
    excluded: null,
    unknown: {
      fr: "Mesures dont on ne sait pas si elles sont actives.",
      en: "Measures of which it is not known whether they are active.",
    },
  },
  counts: "mesures",
  unit: "fraction",
  needs: REQUIRED_COLUMNS,
  reads: ["dette_entree", "dette_sortie"],
  additive: false,
  source: cite("decision-produit", "indicateurs, règle 19"),
  figure: quotient(filledCells, requiredCells, NO_ACTIVE_MEASURE),
  rows: byCompleteness,
  explain: missingCells,
});
