import { cite } from "../../shared";
import { share } from "../figures/share";
import { defineIndicator } from "../indicator";
import { datedInPeriod } from "../rules/datedInPeriod";
import { labelMeaning } from "../rules/labelMeaning";
import { counted, countedBelow, unknown } from "../verdict";
import { NO_ANSWER } from "../figures/emptyReasons";

const AGREED = counted({ fr: "Le ménage a accepté l’accompagnement.", en: "The household agreed to be supported." });

const REFUSED = countedBelow({ fr: "Le ménage a refusé l’accompagnement.", en: "The household refused support." });

const PENDING = unknown({
  fr: "L’adhésion est en cours, vide ou absente de la liste.",
  en: "The agreement is pending, blank or not in the list.",
});

export const tauxAdhesion = defineIndicator({
  code: "taux_adhesion",
  family: "resultat",
  title: { fr: "Taux d’adhésion", en: "Rate of agreement" },
  definition: {
    fr: "Adhésions « Oui » ÷ (« Oui » + « Non »), parmi les mesures dont l’orientation est dans la période. « En cours » et vide sont inconnus.",
    en: "Agreements “Oui” ÷ (“Oui” + “Non”), among the measures referred in the period. “En cours” and blank are unknown.",
  },
  parts: {
    numerator: { fr: "Adhésions « Oui ».", en: "Agreements “Oui”." },
    denominator: { fr: "Adhésions « Oui » ou « Non ».", en: "Agreements “Oui” or “Non”." },
    excluded: null,
    unknown: {
      fr: "Adhésions en cours, vides ou hors liste, et mesures dont l’orientation est illisible.",
      en: "Agreements pending, blank or not in the list, and measures whose referral date cannot be read.",
    },
  },
  counts: "mesures",
  unit: "fraction",
  needs: ["date_orientation", "adhesion"],
  additive: false,
  source: cite("guide-ush-2020", "2.2"),
  figure: share(NO_ANSWER),
  rows: datedInPeriod("date_orientation", ({ tracking }) =>
    labelMeaning(tracking, "adhesion", { Oui: AGREED, Non: REFUSED }, PENDING)
  ),
});
