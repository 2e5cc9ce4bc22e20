import { caseloadOn } from "../domain/indicators";
import { ok, type Problem, type Result } from "../domain/shared";
import { readParameters, readTracking } from "../domain/tracking";
import { firstCell, isOmitted, toCells } from "./cells";
import type { Implementation } from "./implementation";
import { readGivenDay, readPositive } from "./readCell";

const OF_CASELOAD = { fr: "de la file active", en: "caseload" } as const;
const ETP = { fr: "L’ETP", en: "The FTE" } as const;

/** Undefined where the argument was left out: Excel then sends undefined or null. A blank or null ETP is an unknown one. */
function readEtp(argument: unknown): Result<number | null | undefined, Problem> {
  const cell = firstCell(argument);
  return cell === undefined || cell === null ? ok(undefined) : readPositive(cell, ETP);
}

export const fileActive: Implementation = {
  id: "FILE_ACTIVE",
  answer: ([suivi, date, etpArgument, settings]) => {
    const parameters = readParameters(isOmitted(settings) ? undefined : toCells(settings));
    if (!parameters.ok) return parameters;
    const day = readGivenDay(firstCell(date), OF_CASELOAD, parameters.value.dateSystem);
    if (!day.ok) return day;
    const etp = readEtp(etpArgument);
    if (!etp.ok) return etp;
    const tracking = readTracking(toCells(suivi), parameters.value);
    return tracking.ok ? caseloadOn(tracking.value, day.value, parameters.value, etp.value) : tracking;
  },
};
