import { cite } from "../../shared";
import { count } from "../figures/count";
import { quotient } from "../figures/quotient";
import { sum } from "../figures/sum";
import { defineIndicator, type Indicator } from "../indicator";
import { clearedDebts, debtAtEntry, DEBT_COLUMNS, debtPaidOff, knownDebts, UNKNOWN_DEBTS } from "../rules/debts";
import { NO_KNOWN_DEBT } from "../figures/emptyReasons";

const shared = {
  family: "resultat",
  needs: DEBT_COLUMNS,
  additive: false,
  source: cite("guide-ush-2020", "3.2"),
} as const satisfies Partial<Indicator>;

const PAID_OFF = {
  fr: "Dettes à l’entrée moins dettes à la sortie, en euros.",
  en: "Debts at entry minus debts at exit, in euros.",
} as const;

export const detteResorbee = defineIndicator({
  ...shared,
  code: "dette_resorbee",
  title: { fr: "Dette résorbée", en: "Debt paid off" },
  definition: {
    fr: "Somme des dettes à l’entrée moins les dettes à la sortie, sur les sortants qui avaient une dette à l’entrée et dont la dette à la sortie est connue. Une dette qui a augmenté compte en moins.",
    en: "Sum of the debts at entry minus the debts at exit, over the households that left with a debt at entry and a known debt at exit. A debt that grew counts as a minus.",
  },
  parts: { numerator: PAID_OFF, denominator: null, excluded: null, unknown: UNKNOWN_DEBTS },
  counts: "euros",
  unit: "euros",
  figure: sum(debtPaidOff),
  rows: knownDebts,
});

export const tauxResorptionDette = defineIndicator({
  ...shared,
  code: "taux_resorption_dette",
  title: { fr: "Taux de résorption de la dette", en: "Share of debt paid off" },
  definition: {
    fr: "Dette résorbée ÷ somme des dettes à l’entrée des mêmes sortants.",
    en: "Debt paid off ÷ sum of the debts at entry of the same households.",
  },
  parts: {
    numerator: PAID_OFF,
    denominator: { fr: "Dettes à l’entrée, en euros.", en: "Debts at entry, in euros." },
    excluded: null,
    unknown: UNKNOWN_DEBTS,
  },
  counts: "euros",
  unit: "fraction",
  figure: quotient(debtPaidOff, debtAtEntry, NO_KNOWN_DEBT),
  rows: knownDebts,
});

export const menagesDetteApuree = defineIndicator({
  ...shared,
  code: "menages_dette_apuree",
  title: { fr: "Ménages dont la dette est apurée", en: "Households whose debt is cleared" },
  definition: {
    fr: "Nombre de sortants qui avaient une dette à l’entrée et dont la dette à la sortie est 0.",
    en: "Number of households that left with a debt at entry and a debt of 0 at exit.",
  },
  parts: {
    numerator: { fr: "Sortants dont la dette est à 0.", en: "Households that left with a debt of 0." },
    denominator: null,
    excluded: null,
    unknown: UNKNOWN_DEBTS,
  },
  counts: "menages",
  unit: "menages",
  figure: count,
  rows: clearedDebts,
});
