import { cite } from "../../shared";
import { countHouseholds } from "../figures/countHouseholds";
import { defineIndicator, type JudgeMaker } from "../indicator";
import { comebacksOf } from "../rules/comebacks";
import { isIn } from "../rules/datedInPeriod";
import { HOUSEHOLD_COLUMNS, staysOf } from "../rules/populations";

import { counted } from "../verdict";

const RETURNED = counted({
  fr: "Entrée après une sortie positive, sans autre mesure ouverte ce jour-là ; un ménage compte une fois.",
  en: "Entry after a positive exit, with no other measure open that day; a household counts once.",
});

const returns: JudgeMaker = (view) => {
  const { entryOf } = staysOf(view);
  const { gaps } = comebacksOf(view.tracking, view.parameters);
  const { returnDays, returnMaximumDays } = view.parameters;
  return (measure) => {
    const gap = gaps[measure] ?? 0;
    return gap > returnDays && gap <= returnMaximumDays && isIn(entryOf(measure), view.period) ? RETURNED : null;
  };
};

export const retours = defineIndicator({
  code: "retours",
  family: "impact",
  title: { fr: "Retours", en: "Returns" },
  definition: {
    fr: "Nombre de ménages avec une entrée dans la période plus de retour_jours (14 par défaut) et au plus retour_max_jours (365 par défaut) après leur dernière sortie positive, sans autre mesure ouverte ce jour-là. Plus tôt, c’est un transfert : il n’efface pas la sortie.",
    en: "Number of households with an entry in the period more than retour_jours (14 by default) and at most retour_max_jours (365 by default) days after their latest positive exit, with no other measure open that day. Sooner, it is a transfer: it does not remove the exit.",
  },
  parts: {
    numerator: { fr: "Ménages revenus dans la période.", en: "Households that returned in the period." },
    denominator: null,
    excluded: null,
    unknown: null,
  },
  counts: "menages",
  unit: "menages",
  needs: [...HOUSEHOLD_COLUMNS, "motif_sortie"],
  additive: false,
  source: cite("decision-produit", "indicateurs, règle 15"),
  figure: countHouseholds,
  rows: [{ over: ({ tracking, parameters }) => comebacksOf(tracking, parameters).measures, judge: returns }],
  explain: (view) => {
    const { gaps } = comebacksOf(view.tracking, view.parameters);
    return (measure) => ({
      fr: `${gaps[measure] ?? 0} jours après la dernière sortie positive.`,
      en: `${gaps[measure] ?? 0} days after the latest positive exit.`,
    });
  },
});
