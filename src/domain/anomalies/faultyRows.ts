import type { Day } from "../calendar";
import { type Parameters, perTracking, type Tracking } from "../tracking";
import { canBeMade, type CheckView } from "./check";
import { SERIOUS_CHECKS } from "./checks";

const LASTING = SERIOUS_CHECKS.filter(({ needsCutOff }) => !needsCutOff);
const DATED = SERIOUS_CHECKS.filter(({ needsCutOff }) => needsCutOff);

const mark = (checks: typeof SERIOUS_CHECKS, view: CheckView, faulty: Uint8Array): Uint8Array => {
  for (const check of checks) {
    if (!canBeMade(check, view)) continue;
    check.find(view, (measure) => {
      faulty[measure] = 1;
    });
  }
  return faulty;
};

const always = perTracking((tracking, parameters) =>
  mark(LASTING, { tracking, parameters, cutOff: null }, new Uint8Array(tracking.count))
);

/** The measures with at least one anomaly that blocks or is an error, up to a cut-off day: 1 for each, 0 for the others. */
export const faultyRows = (tracking: Tracking, parameters: Parameters, cutOff: Day): Uint8Array =>
  mark(DATED, { tracking, parameters, cutOff }, always(tracking, parameters).slice());
