import { dayOf } from "../domain/calendar";
import type { Making } from "../workbook";
import { PRODUCT_VERSION } from "./build";

/** The version of the product and today's day, as the clock of this computer has it. */
export function makingNow(): Making {
  const now = new Date();
  const today = dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  return { productVersion: PRODUCT_VERSION, today: today ?? 1 };
}
