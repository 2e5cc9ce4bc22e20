import type { Day } from "../../calendar";
import type { DateKey } from "../../tracking";
import { always, type JudgedRows, type JudgeMaker } from "../indicator";
import type { Period } from "../period";
import { datedIn, unreadableIn } from "./measures";
import { unreadableDate } from "./unreadable";

/** Whether a day is in a period, both its days included. Blank and unreadable days never are. */
export const isIn = (day: Day, { start, end }: Period): boolean => day >= start && day <= end;

/** The measures with a date in the period, judged; those whose date cannot be read are unknown. */
export const datedInPeriod = (key: DateKey, judge: JudgeMaker): readonly JudgedRows[] => [
  { over: datedIn(key), judge },
  { over: unreadableIn(key), judge: always(unreadableDate(key)) },
];
