import type { Day } from "../calendar";
import { type Parameters, perTracking, selectAll, type Tracking } from "../tracking";
import { canBeMade, type Check, type CheckView } from "./check";
import { SERIOUS_CHECKS } from "./checks";

const LASTING = SERIOUS_CHECKS.filter(({ needsCutOff }) => !needsCutOff);
const DATED = SERIOUS_CHECKS.filter(({ needsCutOff }) => needsCutOff);

const mark = (checks: readonly Check[], view: CheckView, faulty: Uint8Array): Uint8Array => {
  for (const check of checks) {
    if (!canBeMade(check, view)) continue;
    check.find(view, (measure) => {
      faulty[measure] = 1;
    });
  }
  return faulty;
};

/** What is wrong whatever the cut-off day is found once. */
const always = perTracking((tracking, parameters) =>
  mark(LASTING, { tracking, parameters, cutOff: null }, new Uint8Array(tracking.count))
);

/** The measures with at least one anomaly that blocks or is an error, up to a cut-off day. */
export const faultyMeasures = (tracking: Tracking, parameters: Parameters, cutOff: Day): Int32Array => {
  const faulty = mark(DATED, { tracking, parameters, cutOff }, always(tracking, parameters).slice());
  return selectAll(faulty.length, (measure) => faulty[measure] === 1);
};
