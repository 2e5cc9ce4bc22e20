import type { Day } from "../../calendar";
import type { Period } from "../period";
import { hasLeftBy } from "./activity";

/** Days of support up to the end of a period: min(exit, end + 1) − entry. The same day is 0; the start does not cut. */
export const durationOf = (entry: Day, exit: Day, { end }: Period): number =>
  (hasLeftBy(exit, end) ? exit : end + 1) - entry;
