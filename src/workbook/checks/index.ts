import type { WorkbookPart } from "../definition/parts";
import { budgetChecks } from "./budgetChecks";
import type { Check } from "./check";
import { projectChecks } from "./projectChecks";
import { trackingChecks } from "./trackingChecks";

export type { Check } from "./check";

/** Every check of the workbooks, in the order of the sheet Contrôles. */
export const CHECKS: readonly Check[] = [...projectChecks, ...budgetChecks, ...trackingChecks];

export const checksOf = (part: WorkbookPart | null): readonly Check[] => CHECKS.filter((check) => check.part === part);
