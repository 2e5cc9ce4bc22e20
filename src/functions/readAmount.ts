import { type Cell, fail, invalid, isBlank, ok, type Problem, type Result } from "../domain/shared";
import { frenchNumber } from "../domain/tracking";
import { cellText } from "./cells";

const unreadable = (cell: Cell, row: number): Problem =>
  invalid(
    `Ligne ${row} : le montant, « ${cellText(cell)} », n’est pas un nombre. Corrigez-le ou videz la cellule.`,
    `Row ${row}: the amount, “${cellText(cell)}”, is not a number. Correct it or empty the cell.`
  );

/** Reads an amount in euros, a number or one typed as text ("1 234,50 €"); null where blank. The row is for the message. */
export function readAmount(cell: Cell, row: number): Result<number | null, Problem> {
  if (isBlank(cell)) return ok(null);
  const amount = typeof cell === "string" ? frenchNumber(cell) : cell;
  return typeof amount === "number" && Number.isFinite(amount) ? ok(amount) : fail(unreadable(cell, row));
}
