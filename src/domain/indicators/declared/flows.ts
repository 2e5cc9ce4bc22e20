import { type Bilingual, cite } from "../../shared";
import { count } from "../figures/count";
import { always, defineIndicator, type Indicator } from "../indicator";
import { datedInPeriod } from "../rules/datedInPeriod";
import { unreadableDates } from "../rules/unreadable";
import { counted } from "../verdict";
import type { DateKey } from "../../tracking";

/** What a count of dates in the period is made of: a flow, whose figures add up from one period to the next. */
const flow = (key: DateKey, inPeriod: Bilingual) =>
  ({
    family: "realisation",
    parts: { numerator: inPeriod, denominator: null, excluded: null, unknown: unreadableDates(key) },
    counts: "mesures",
    unit: "mesures",
    needs: [key],
    additive: true,
    figure: count,
    rows: datedInPeriod(key, always(counted(inPeriod))),
  }) as const satisfies Partial<Indicator>;

export const diagnostics = defineIndicator({
  ...flow("date_diagnostic", { fr: "Diagnostic rendu dans la période.", en: "Assessment delivered in the period." }),
  code: "diagnostics",
  title: { fr: "Diagnostics", en: "Assessments" },
  definition: {
    fr: "Nombre de mesures dont la date du diagnostic est dans la période, quelles que soient leurs autres dates. Un diagnostic seul n’est pas un accompagnement.",
    en: "Number of measures whose assessment date is in the period, whatever their other dates. An assessment alone is no support.",
  },
  source: cite("guide-ush-2020", "2.2"),
});

export const entrees = defineIndicator({
  ...flow("date_entree", { fr: "Entrée dans la période.", en: "Entry in the period." }),
  code: "entrees",
  title: { fr: "Entrées", en: "Entries" },
  definition: {
    fr: "Nombre de mesures dont la date d’entrée est dans la période. Un ménage qui revient entre de nouveau.",
    en: "Number of measures whose entry date is in the period. A household that returns enters again.",
  },
  source: cite("guide-ush-2020", "3.2"),
});

export const sorties = defineIndicator({
  ...flow("date_sortie", { fr: "Sortie dans la période.", en: "Exit in the period." }),
  code: "sorties",
  title: { fr: "Sorties", en: "Exits" },
  definition: {
    fr: "Nombre de mesures dont la date de sortie est dans la période, quelles que soient leurs autres dates. Un ménage peut sortir plusieurs fois ; les sortants, eux, sont des ménages.",
    en: "Number of measures whose exit date is in the period, whatever their other dates. A household may leave several times; households that left are counted apart.",
  },
  source: cite("guide-ush-2020", "3.2"),
});

export const relogements = defineIndicator({
  ...flow("date_acces_logement", { fr: "Accès au logement dans la période.", en: "Move-in in the period." }),
  code: "relogements",
  title: { fr: "Relogements", en: "Households rehoused" },
  definition: {
    fr: "Nombre de mesures dont la date d’accès au logement est dans la période, quelles que soient leurs autres dates.",
    en: "Number of measures whose move-in date is in the period, whatever their other dates.",
  },
  source: cite("guide-ush-2020", "2.4"),
});

export const bauxGlisses = defineIndicator({
  ...flow("date_glissement_bail", { fr: "Bail glissé dans la période.", en: "Lease transferred in the period." }),
  code: "baux_glisses",
  title: { fr: "Baux glissés", en: "Leases transferred to the household" },
  definition: {
    fr: "Nombre de mesures dont la date de glissement du bail est dans la période, quelles que soient leurs autres dates.",
    en: "Number of measures whose lease transfer date is in the period, whatever their other dates.",
  },
  source: cite("guide-ush-2020", "2.4"),
});
