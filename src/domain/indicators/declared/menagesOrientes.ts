import { cite } from "../../shared";
import { NO_HOUSEHOLD } from "../../tracking";
import { countHouseholds } from "../figures/countHouseholds";
import { defineIndicator } from "../indicator";
import { datedInPeriod } from "../rules/datedInPeriod";
import { counted, unknown } from "../verdict";

const REFERRED = counted({
  fr: "Orientation dans la période ; un ménage compte une fois.",
  en: "Referral in the period; a household counts once.",
});

const WITHOUT_CODE = unknown({
  fr: "Orientation dans la période sans code ménage : ce n’est pas un ménage connu.",
  en: "Referral in the period without a household code: no household is known.",
});

export const menagesOrientes = defineIndicator({
  code: "menages_orientes",
  family: "realisation",
  title: { fr: "Ménages orientés", en: "Households referred" },
  definition: {
    fr: "Nombre de ménages distincts (bailleur et code ménage) dont une date d’orientation est dans la période, qu’ils aient été accompagnés ou non.",
    en: "Number of distinct households (landlord and household code) with a referral date in the period, supported or not.",
  },
  parts: {
    numerator: { fr: "Ménages orientés dans la période.", en: "Households referred in the period." },
    denominator: null,
    excluded: null,
    unknown: {
      fr: "Mesures dont la date d’orientation est illisible, et orientations de la période sans code ménage.",
      en: "Measures whose referral date cannot be read, and referrals of the period without a household code.",
    },
  },
  counts: "menages",
  unit: "menages",
  needs: ["code_menage", "date_orientation"],
  additive: false,
  source: cite("guide-ush-2020", "2.1"),
  figure: countHouseholds,
  rows: datedInPeriod("date_orientation", ({ tracking }) => {
    const { of } = tracking.households();
    return (measure) => (of[measure] === NO_HOUSEHOLD ? WITHOUT_CODE : REFERRED);
  }),
});
