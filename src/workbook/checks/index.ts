import type { WorkbookPart } from "../definition/parts";
import type { Check } from "./check";
import { costChecks } from "./costChecks";
import { projectChecks } from "./projectChecks";
import { recordChecks } from "./recordChecks";
import { statusChecks } from "./statusChecks";
import { trackingChecks } from "./trackingChecks";

export type { Check } from "./check";

/** Every check of the workbooks, in the order of the sheet Contrôles. */
export const CHECKS: readonly Check[] = [
  ...projectChecks,
  ...costChecks,
  ...statusChecks,
  ...recordChecks,
  ...trackingChecks,
];

export const checksOf = (part: WorkbookPart | null): readonly Check[] => CHECKS.filter((check) => check.part === part);
