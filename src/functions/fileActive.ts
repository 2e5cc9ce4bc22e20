import { caseloadOn } from "../domain/indicators";
import { fail, invalid, ok, type Problem, type Result } from "../domain/shared";
import { readParameters, readTracking } from "../domain/tracking";
import { firstCell, isOmitted, toCells } from "./cells";
import type { Implementation } from "./implementation";
import { readGivenDay, readPositive } from "./readCell";

const OF_CASELOAD = { fr: "de la file active", en: "caseload" } as const;
const ETP = { fr: "L’ETP", en: "The FTE" } as const;

const severalCells = invalid(
  "L’ETP est un nombre : donnez une seule cellule, non une plage.",
  "The FTE is one number: give one cell, not a range."
);

/** Undefined where the argument was left out: nothing is sent, not even a blank cell. A blank or null ETP is an unknown one. */
function readEtp(argument: unknown): Result<number | null | undefined, Problem> {
  if (argument === undefined || argument === null) return ok(undefined);
  const cells = toCells(argument).flat();
  return cells.length > 1 ? fail(severalCells) : readPositive(cells[0], ETP);
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
