import { cite } from "../../shared";
import { share } from "../figures/share";
import { defineIndicator } from "../indicator";
import { leaseTransfers } from "../rules/leaseTransfers";
import { NO_LEASE } from "../figures/emptyReasons";

export const tauxBauxGlisses = defineIndicator({
  code: "taux_baux_glisses",
  family: "resultat",
  title: { fr: "Taux de baux glissés", en: "Rate of leases transferred" },
  definition: {
    fr: "Baux glissés dans la période ÷ (ceux-ci + sorties de la période sans glissement auparavant), parmi les mesures en sous-location ou en bail glissant, ou qui ont une date de glissement.",
    en: "Leases transferred in the period ÷ (these + exits of the period without an earlier transfer), among the measures typed “sous-location” or “bail glissant”, or with a transfer date.",
  },
  parts: {
    numerator: { fr: "Baux glissés dans la période.", en: "Leases transferred in the period." },
    denominator: {
      fr: "Baux glissés dans la période et sorties de la période sans glissement auparavant.",
      en: "Leases transferred in the period and exits of the period without an earlier transfer.",
    },
    excluded: null,
    unknown: {
      fr: "Mesures dont la date de glissement ou de sortie est illisible.",
      en: "Measures whose transfer or exit date cannot be read.",
    },
  },
  counts: "mesures",
  unit: "fraction",
  needs: ["type_logement", "date_glissement_bail", "date_sortie"],
  additive: false,
  source: cite("guide-ush-2020", "2.4"),
  figure: share(NO_LEASE),
  rows: leaseTransfers,
});
