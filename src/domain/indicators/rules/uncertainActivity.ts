import { BLANK_DAY } from "../../calendar";
import { NO_HOUSEHOLD } from "../../tracking";
import type { JudgeMaker } from "../indicator";
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

/** The measures of which it is not known whether, or for which household, they are active. */
export const uncertainActivity: JudgeMaker = ({ tracking, period }) => {
  const entries = tracking.dates("date_entree").days;
  const exits = tracking.dates("date_sortie").days;
  const { of } = tracking.households();
  return (measure) => {
    const activity = activityOf(entries[measure] ?? BLANK_DAY, exits[measure] ?? BLANK_DAY, period);
    if (activity !== "active") return VERDICTS[activity];
    return of[measure] === NO_HOUSEHOLD ? WITHOUT_CODE : null;
  };
};
