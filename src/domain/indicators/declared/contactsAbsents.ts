import { BLANK_DAY, UNKNOWN_DAY } from "../../calendar";
import { cite } from "../../shared";
import { count } from "../figures/count";
import { defineIndicator, type JudgeMaker } from "../indicator";
import { stayers } from "../rules/decidingMeasures";
import { HOUSEHOLD_COLUMNS } from "../rules/populations";
import { counted, unknown } from "../verdict";

const NO_CONTACT = counted({ fr: "Présent sans aucun contact noté.", en: "Present, with no contact noted." });

const TOO_OLD = counted({
  fr: "Présent dont le dernier contact est trop ancien.",
  en: "Present, with a last contact too long ago.",
});

const UNREADABLE = unknown({
  fr: "Présent dont la date du dernier contact est illisible.",
  en: "Present, with a last contact that cannot be read.",
});

const AFTERWARDS = unknown({
  fr: "Dernier contact après la fin de la période : on ne sait pas quand était le précédent.",
  en: "Last contact after the end of the period: when the one before was is not known.",
});

const withoutContact: JudgeMaker = (view) => {
  const { days } = view.tracking.dates("dernier_contact");
  const { end } = view.period;
  const { contactDays } = view.parameters;
  return (measure) => {
    const contact = days[measure] ?? BLANK_DAY;
    if (contact === BLANK_DAY) return NO_CONTACT;
    if (contact === UNKNOWN_DAY) return UNREADABLE;
    if (contact > end) return AFTERWARDS;
    return end - contact > contactDays ? TOO_OLD : null;
  };
};

export const contactsAbsents = defineIndicator({
  code: "contacts_absents",
  family: "realisation",
  title: { fr: "Ménages présents sans contact récent", en: "Households present without recent contact" },
  definition: {
    fr: "Nombre de présents dont le dernier contact est vide, ou plus ancien que le nombre de jours du paramètre contact_jours (90 par défaut) compté jusqu’au dernier jour de la période.",
    en: "Number of households present whose last contact is blank, or further away than the days of the setting contact_jours (90 by default) counted to the last day of the period.",
  },
  parts: {
    numerator: { fr: "Présents sans contact récent.", en: "Present, without recent contact." },
    denominator: null,
    excluded: null,
    unknown: {
      fr: "Présents dont le dernier contact est illisible ou après la fin de la période.",
      en: "Present, with a last contact that cannot be read or comes after the end of the period.",
    },
  },
  counts: "menages",
  unit: "menages",
  needs: [...HOUSEHOLD_COLUMNS, "dernier_contact"],
  additive: false,
  source: cite("decision-produit", "indicateurs, règle 8"),
  figure: count,
  rows: [{ over: stayers, judge: withoutContact }],
});
