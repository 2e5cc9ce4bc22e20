import { BLANK_DAY } from "../../calendar";
import type { Bilingual } from "../../shared";
import type { MeasureNumber } from "../figures/figure";
import type { JudgedRows, JudgeMaker, Parts } from "../indicator";
import { excluded, type Verdict } from "../verdict";
import { hasLeftBy, isReversed } from "./activity";
import { activeMeasures } from "./measures";
import { staysOf } from "./populations";
import { uncertain } from "./uncertainActivity";

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

/** The active measures whose days count; reversed ones are left out. */
export const supportDelivered = (verdict: (because: Bilingual) => Verdict): readonly JudgedRows[] => {
  const delivered = verdict(DELIVERED);
  const judge: JudgeMaker = (view) => {
    const { entryOf, exitOf } = staysOf(view);
    return (measure) => (isReversed(entryOf(measure), exitOf(measure)) ? REVERSED : delivered);
  };
  return [{ over: activeMeasures, judge }, uncertain];
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
