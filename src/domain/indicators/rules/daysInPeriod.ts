import { BLANK_DAY } from "../../calendar";
import type { MeasureNumber } from "../figures/figure";
import type { JudgeMaker, Parts } from "../indicator";
import { counted, excluded } from "../verdict";
import { hasLeftBy, isReversed } from "./activity";
import { staysOf } from "./populations";
import { byActivity } from "./uncertainActivity";

/** The mean length of a month in days: 365.25 ÷ 12. */
export const DAYS_PER_MONTH = 30.4375;

/** The days of support of an active measure inside the period: the entry day counts, the exit day does not, the last day does. */
export const daysInPeriod: MeasureNumber = ({ tracking, period }) => {
  const entries = tracking.dates("date_entree").days;
  const exits = tracking.dates("date_sortie").days;
  const { start, end } = period;
  return (measure) => {
    const exit = exits[measure] ?? BLANK_DAY;
    return (hasLeftBy(exit, end) ? exit : end + 1) - Math.max(entries[measure] ?? BLANK_DAY, start);
  };
};

const DELIVERED = {
  fr: "Mesure active : ses jours dans la période sont comptés.",
  en: "Active measure: its days in the period are counted.",
} as const;

const REVERSED = excluded({
  fr: "Sortie avant l’entrée : la mesure ne compte aucun jour.",
  en: "Exit before entry: the measure counts no day.",
});

/** Judges the active measures whose days count; reversed ones are left out. */
export const supportDelivered = (verdict: typeof counted): JudgeMaker => {
  const delivered = verdict(DELIVERED);
  return byActivity((view) => {
    const { entryOf, exitOf } = staysOf(view);
    return (measure) => (isReversed(entryOf(measure), exitOf(measure)) ? REVERSED : delivered);
  });
};

export const supportParts = {
  excluded: {
    fr: "Mesures actives dont la sortie est avant l’entrée.",
    en: "Active measures with an exit before the entry.",
  },
  unknown: {
    fr: "Mesures dont on ne sait pas si elles sont actives (date illisible, sortie sans entrée).",
    en: "Measures of which it is not known whether they are active (unreadable date, exit without entry).",
  },
} as const satisfies Partial<Parts>;
