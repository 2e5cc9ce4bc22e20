import { dayOfText } from "../../domain/calendar";
import type { PlanValue } from "../plan/plan";
import type { NumberFormat } from "../plan/styles";

/** A value as its cell keeps it: dates as serial numbers of the 1900 system, blank texts as empty cells. */
export const cellValue = (value: PlanValue | undefined, format: NumberFormat | undefined): PlanValue => {
  if (value === undefined || value === "") return null;
  if (format !== "date" || typeof value !== "string") return value;
  return dayOfText(value) ?? value;
};
