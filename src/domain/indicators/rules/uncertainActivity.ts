import { BLANK_DAY } from "../../calendar";
import { NO_HOUSEHOLD } from "../../tracking";
import type { Judge, JudgeMaker } from "../indicator";
import type { PeriodView } from "../periodView";
import { unknown, type Verdict } from "../verdict";
import { type Activity, activityOf } from "./activity";

const VERDICTS: Readonly<Record<Activity, Verdict | null>> = {
  active: null,
  inactive: null,
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

const WITHOUT_CODE = unknown({
  fr: "Mesure active sans code ménage : comptée parmi les mesures, jamais parmi les ménages.",
  en: "Active measure without a household code: counted among measures, never among households.",
});

/** The verdict of active measures, and that of measures of which it is not known whether they are active. */
export const byActivity =
  (active: (view: PeriodView) => Judge): JudgeMaker =>
  (view) => {
    const entries = view.tracking.dates("date_entree").days;
    const exits = view.tracking.dates("date_sortie").days;
    const { period } = view;
    const judge = active(view);
    return (measure) => {
      const activity = activityOf(entries[measure] ?? BLANK_DAY, exits[measure] ?? BLANK_DAY, period);
      return activity === "active" ? judge(measure) : VERDICTS[activity];
    };
  };

/** The measures of which it is not known whether they are active. */
export const uncertainMeasure: JudgeMaker = byActivity(() => () => null);

/** The measures of which it is not known whether, or for which household, they are active. */
export const uncertainActivity: JudgeMaker = byActivity(({ tracking }) => {
  const { of } = tracking.households();
  return (measure) => (of[measure] === NO_HOUSEHOLD ? WITHOUT_CODE : null);
});
