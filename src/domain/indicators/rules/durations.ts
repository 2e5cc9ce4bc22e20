import type { MeasureNumber } from "../figures/figure";
import { always, type JudgedRows, type Parts } from "../indicator";
import { counted, excluded } from "../verdict";
import { isReversed } from "./activity";
import { leavers, stayers } from "./decidingMeasures";
import { durationOf } from "./duration";
import { staysOf } from "./populations";

/** The duration of a measure in days, up to the end of the period. */
export const durations: MeasureNumber = (view) => {
  const { entryOf, exitOf } = staysOf(view);
  return (measure) => durationOf(entryOf(measure), exitOf(measure), view.period);
};

const LEFT = counted({
  fr: "Sortant : durée de l’entrée à la sortie.",
  en: "Left: duration from entry to exit.",
});

const REVERSED = excluded({
  fr: "Sortie avant l’entrée : la mesure n’a pas de durée.",
  en: "Exit before entry: the measure has no duration.",
});

const STAYING = counted({
  fr: "Présent : durée de l’entrée à la fin de la période, dernier jour compris.",
  en: "Present: duration from entry to the end of the period, last day included.",
});

/** Households that left, reversed measures apart. */
export const leaverDurations: readonly JudgedRows[] = [
  {
    over: leavers,
    judge: (view) => {
      const { entryOf, exitOf } = staysOf(view);
      return (measure) => (isReversed(entryOf(measure), exitOf(measure)) ? REVERSED : LEFT);
    },
  },
];

/** Households still there: their measure is never reversed. */
export const stayerDurations: readonly JudgedRows[] = [{ over: stayers, judge: always(STAYING) }];

const NUMBER_OF_DURATIONS = { fr: "Nombre de durées.", en: "Number of durations." } as const;

export const leaverParts = {
  denominator: NUMBER_OF_DURATIONS,
  excluded: {
    fr: "Sortants dont la sortie est avant l’entrée.",
    en: "Households that left with an exit before the entry.",
  },
  unknown: null,
} as const satisfies Omit<Parts, "numerator">;

export const stayerParts = {
  denominator: NUMBER_OF_DURATIONS,
  excluded: null,
  unknown: null,
} as const satisfies Omit<Parts, "numerator">;

export const SUM_OF_DURATIONS = { fr: "Somme des durées, en jours.", en: "Sum of the durations, in days." } as const;
