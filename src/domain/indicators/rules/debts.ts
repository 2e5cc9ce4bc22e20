import type { MeasureNumber } from "../figures/figure";
import type { JudgedRows, JudgeMaker, Parts } from "../indicator";
import { counted, unknown, type Verdict } from "../verdict";
import { BLANK_NUMBER } from "../../tracking";
import { leavers } from "./decidingMeasures";

/** The columns that say how a debt ended. */
export const DEBT_COLUMNS = ["code_menage", "date_entree", "date_sortie", "dette_entree", "dette_sortie"] as const;

const NOT_KNOWN = unknown({
  fr: "Sortant avec une dette à l’entrée, dont la dette à la sortie n’est pas connue.",
  en: "Left with a debt at entry; the debt at exit is not known.",
});

const KNOWN = counted({
  fr: "Sortant dont la dette à l’entrée et la dette à la sortie sont connues.",
  en: "Left with a debt known at entry and at exit.",
});

const CLEARED = counted({
  fr: "Sortant dont la dette est à 0 à la sortie.",
  en: "Left with a debt of 0 at exit.",
});

/** Judges the households that left with a debt at entry, by their debt at exit. */
const byDebtAtExit =
  (ofKnown: (debtAtExit: number) => Verdict | null): JudgeMaker =>
  (view) => {
    const before = view.tracking.numbers("dette_entree").values;
    const after = view.tracking.numbers("dette_sortie").values;
    return (measure) => {
      if ((before[measure] ?? BLANK_NUMBER) <= 0) return null;
      const left = after[measure] ?? BLANK_NUMBER;
      return left < 0 ? NOT_KNOWN : ofKnown(left);
    };
  };

export const knownDebts: readonly JudgedRows[] = [{ over: leavers, judge: byDebtAtExit(() => KNOWN) }];

export const clearedDebts: readonly JudgedRows[] = [
  { over: leavers, judge: byDebtAtExit((left) => (left === 0 ? CLEARED : null)) },
];

/** The debt at entry, in euros. */
export const debtAtEntry: MeasureNumber = ({ tracking }) => {
  const { values } = tracking.numbers("dette_entree");
  return (measure) => values[measure] ?? 0;
};

/** What was paid off between entry and exit, in euros; negative where the debt grew. */
export const debtPaidOff: MeasureNumber = ({ tracking }) => {
  const before = tracking.numbers("dette_entree").values;
  const after = tracking.numbers("dette_sortie").values;
  return (measure) => (before[measure] ?? 0) - (after[measure] ?? 0);
};

export const UNKNOWN_DEBTS = {
  fr: "Sortants avec une dette à l’entrée, dont la dette à la sortie n’est pas connue.",
  en: "Households that left with a debt at entry and an unknown debt at exit.",
} as const satisfies Parts["unknown"];
