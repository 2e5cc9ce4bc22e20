import type { Check } from "./check";
import { blockingChecks } from "./checks/blocking";
import { orderChecks } from "./checks/order";
import { personalChecks } from "./checks/personal";
import { readingChecks, textDateCheck } from "./checks/readings";
import { valueChecks } from "./checks/values";
import { warningChecks } from "./checks/warnings";

/** The checks whose anomalies put a row among the rows in anomaly. */
export const SERIOUS_CHECKS: readonly Check[] = [...blockingChecks, ...readingChecks, ...orderChecks, ...valueChecks];

/** Every check of the tracking sheet, the worst first. */
export const CHECKS: readonly Check[] = [...SERIOUS_CHECKS, textDateCheck, ...warningChecks, ...personalChecks];
