import { type Period, readPeriod } from "../domain/indicators";
import { ok, type Problem, type Result } from "../domain/shared";
import { type Parameters, readParameters, readTracking, type Tracking } from "../domain/tracking";
import { firstCell, isOmitted, toCells } from "./cells";

/** The tracking sheet, the period and the settings of one call. */
export interface TrackingCall {
  readonly tracking: Tracking;
  readonly period: Period;
  readonly parameters: Parameters;
}

/** Reads the arguments that every indicator function takes, in the order of the contract; says which one is wrong. */
export function readTrackingCall(argumentList: readonly unknown[]): Result<TrackingCall, Problem> {
  const [suivi, debut, fin, parametres] = argumentList;
  const parameters = readParameters(isOmitted(parametres) ? undefined : toCells(parametres));
  if (!parameters.ok) return parameters;
  const period = readPeriod(firstCell(debut), firstCell(fin), parameters.value);
  if (!period.ok) return period;
  const tracking = readTracking(toCells(suivi), parameters.value);
  if (!tracking.ok) return tracking;
  return ok({ tracking: tracking.value, period: period.value, parameters: parameters.value });
}
