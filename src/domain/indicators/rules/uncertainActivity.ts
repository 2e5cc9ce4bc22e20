import { BLANK_DAY } from "../../calendar";
import { always, type JudgedRows, type JudgeMaker } from "../indicator";
import type { Period } from "../period";
import { unknown, type Verdict } from "../verdict";
import { type Doubt, doubtOf } from "./activity";
import { activeWithoutCode, dayAfter, uncertainlyOpen, uncertainMeasures } from "./measures";

const VERDICTS: Readonly<Record<Doubt, Verdict>> = {
  "unreadable entry": unknown({
    fr: "Date d’entrée illisible : on ne sait pas si la mesure est active.",
    en: "Unreadable entry date: whether the measure is active is not known.",
  }),
  "unreadable exit": unknown({
    fr: "Date de sortie illisible : on ne sait pas si la mesure est active.",
    en: "Unreadable exit date: whether the measure is active is not known.",
  }),
  "exit without entry": unknown({
    fr: "Sortie dans la période sans date d’entrée.",
    en: "Exit in the period without an entry date.",
  }),
};

const byDoubt =
  (periodOf: (period: Period) => Period): JudgeMaker =>
  ({ tracking, period }) => {
    const entries = tracking.dates("date_entree").days;
    const exits = tracking.dates("date_sortie").days;
    const asked = periodOf(period);
    return (measure) => {
      const doubt = doubtOf(entries[measure] ?? BLANK_DAY, exits[measure] ?? BLANK_DAY, asked);
      return doubt === null ? null : VERDICTS[doubt];
    };
  };

export const WITHOUT_CODE = unknown({
  fr: "Mesure active sans code ménage : comptée parmi les mesures, jamais parmi les ménages.",
  en: "Active measure without a household code: counted among measures, never among households.",
});

/** The measures of which it is not known whether they are active in the period. */
export const uncertain: JudgedRows = { over: uncertainMeasures, judge: byDoubt((period) => period) };

/** The measures of which it is not known whether they are open at the end of the last day. */
export const uncertainAtTheEnd: JudgedRows = { over: uncertainlyOpen, judge: byDoubt(dayAfter) };

/** The measures of which it is not known whether, or for which household, they are active. */
export const uncertainHouseholds: readonly JudgedRows[] = [
  uncertain,
  { over: activeWithoutCode, judge: always(WITHOUT_CODE) },
];
