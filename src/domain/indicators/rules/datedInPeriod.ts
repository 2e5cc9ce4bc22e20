import { BLANK_DAY, type Day, UNKNOWN_DAY } from "../../calendar";
import type { DateKey } from "../../tracking";
import type { Judge, JudgeMaker } from "../indicator";
import type { Period } from "../period";
import type { PeriodView } from "../periodView";
import type { Verdict } from "../verdict";
import { unreadableDate } from "./unreadable";

/** Whether a day is in a period, both its days included. Blank and unreadable days never are. */
export const isIn = (day: Day, { start, end }: Period): boolean => day >= start && day <= end;

/** Judges the measures with a date in the period; those whose date cannot be read are unknown, the others have no part. */
export const datedInPeriod =
  (key: DateKey, judgeThem: (view: PeriodView) => Judge): JudgeMaker =>
  (view) => {
    const { days } = view.tracking.dates(key);
    const { start, end } = view.period;
    const unreadable = unreadableDate(key);
    const judge = judgeThem(view);
    return (measure) => {
      const day = days[measure] ?? BLANK_DAY;
      if (day >= start && day <= end) return judge(measure);
      return day === UNKNOWN_DAY ? unreadable : null;
    };
  };

/** Gives every measure with a date in the period the same verdict. */
export const everyDated = (key: DateKey, verdict: Verdict): JudgeMaker => datedInPeriod(key, () => () => verdict);
