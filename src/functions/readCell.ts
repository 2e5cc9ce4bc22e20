import { BLANK_DAY, type DateSystem, type Day, dayOfCell, UNKNOWN_DAY } from "../domain/calendar";
import { type Bilingual, type Cell, fail, invalid, isBlank, ok, type Problem, type Result } from "../domain/shared";
import { cellText } from "./cells";

/** Without settings, dates are those of a workbook in Excel's usual system. */
const USUAL_SYSTEM: DateSystem = 1900;

/** Reads a date; a blank one is BLANK_DAY. `name` says which date in a message: "de sortie". */
export function readDay(cell: Cell, name: Bilingual, system = USUAL_SYSTEM): Result<Day, Problem> {
  const day = dayOfCell(cell, system);
  if (day !== UNKNOWN_DAY) return ok(day);
  return fail(
    invalid(
      `La date ${name.fr}, « ${cellText(cell)} », n’est pas une date.`,
      `The ${name.en} date, “${cellText(cell)}”, is not a date.`
    )
  );
}

/** The same, for a date that must be there. */
export function readGivenDay(cell: Cell, name: Bilingual, system: DateSystem): Result<Day, Problem> {
  const day = readDay(cell, name, system);
  if (!day.ok || day.value !== BLANK_DAY) return day;
  return fail(invalid(`La date ${name.fr} est vide.`, `The ${name.en} date is blank.`));
}

/** Reads a number; null where blank. `name` begins the sentence of a message: "Le montant". */
export function readNumber(cell: Cell, name: Bilingual): Result<number | null, Problem> {
  if (isBlank(cell)) return ok(null);
  if (typeof cell === "number" && Number.isFinite(cell)) return ok(cell);
  return fail(
    invalid(
      `${name.fr}, « ${cellText(cell)} », n’est pas un nombre.`,
      `${name.en}, “${cellText(cell)}”, is not a number.`
    )
  );
}

/** The same, for what is never negative. */
export function readPositive(cell: Cell, name: Bilingual): Result<number | null, Problem> {
  const number = readNumber(cell, name);
  if (!number.ok || number.value === null || number.value >= 0) return number;
  return fail(
    invalid(
      `${name.fr}, « ${cellText(cell)} », ne peut pas être négatif.`,
      `${name.en}, “${cellText(cell)}”, cannot be negative.`
    )
  );
}
