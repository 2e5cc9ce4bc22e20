import { cite } from "../../shared";
import { share } from "../figures/share";
import { defineIndicator, type Indicator } from "../indicator";
import { sustainedAfter } from "../rules/sustained";
import { NO_KNOWN_STATUS } from "../figures/emptyReasons";

const EXITS = ["date_sortie", "motif_sortie"] as const;

const shared = {
  family: "impact",
  parts: {
    numerator: { fr: "Mesures « Maintenu ».", en: "Measures “Maintenu”." },
    denominator: { fr: "Mesures « Maintenu » ou « Non maintenu ».", en: "Measures “Maintenu” or “Non maintenu”." },
    excluded: {
      fr: "Sorties positives dont l’anniversaire est après la fin de la période (non échues).",
      en: "Positive exits whose anniversary comes after the end of the period (not due).",
    },
    unknown: {
      fr: "Mesures échues dont le maintien est inconnu, vide ou absent de la liste.",
      en: "Measures due whose status is unknown, blank or not in the list.",
    },
  },
  counts: "mesures",
  unit: "fraction",
  additive: false,
  source: cite("guide-ush-2020", "3.2"),
  figure: share(NO_KNOWN_STATUS),
} as const satisfies Partial<Indicator>;

export const maintien6Mois = defineIndicator({
  ...shared,
  code: "maintien_6_mois",
  title: { fr: "Maintien dans le logement à 6 mois", en: "Still housed after 6 months" },
  definition: {
    fr: "Mesures « Maintenu » ÷ (« Maintenu » + « Non maintenu »), parmi les sorties positives dont l’anniversaire de 6 mois est dans la période. Une échéance après la fin de la période est non échue ; un retour n’efface pas la sortie.",
    en: "Measures “Maintenu” ÷ (“Maintenu” + “Non maintenu”), among the positive exits whose 6-month anniversary is in the period. An anniversary after the end of the period is not due; a return does not remove the exit.",
  },
  needs: [...EXITS, "maintien_6_mois"],
  rows: sustainedAfter(6, "maintien_6_mois"),
});

export const maintien12Mois = defineIndicator({
  ...shared,
  code: "maintien_12_mois",
  title: { fr: "Maintien dans le logement à 12 mois", en: "Still housed after 12 months" },
  definition: {
    fr: "Mesures « Maintenu » ÷ (« Maintenu » + « Non maintenu »), parmi les sorties positives dont l’anniversaire de 12 mois est dans la période. Une échéance après la fin de la période est non échue ; un retour n’efface pas la sortie.",
    en: "Measures “Maintenu” ÷ (“Maintenu” + “Non maintenu”), among the positive exits whose 12-month anniversary is in the period. An anniversary after the end of the period is not due; a return does not remove the exit.",
  },
  needs: [...EXITS, "maintien_12_mois"],
  rows: sustainedAfter(12, "maintien_12_mois"),
});
