import { type Cell, type CellError, isCellError, ok, type Problem, type Result } from "../domain/shared";
import type { CostLine } from "../domain/eligibility";
import { maybeAlongside } from "./alongside";
import { cellText, isBlankText, toCells } from "./cells";

/** One cost as the sheet gives it: nothing, an error, or a line that can be read. */
export type GivenCost = null | CellError | CostLine;

/** A cell as the text of a label. */
export const labelText = (cell: Cell): string =>
  isBlankText(cell) ? "" : typeof cell === "boolean" ? logical(cell) : cellText(cell);

/** Excel in French shows TRUE and FALSE so. */
const logical = (value: boolean): string => (value ? "VRAI" : "FAUX");

const firstError = (...cells: readonly Cell[]): CellError | undefined =>
  cells.find((cell) => cell !== undefined && isCellError(cell));

/** One line from its three cells. */
export function givenCost(label: Cell, poste: Cell, account: Cell): GivenCost {
  if (isBlankText(label)) return null;
  const error = firstError(label, poste, account);
  if (error !== undefined) return error;
  return {
    label: labelText(label),
    ...(isBlankText(poste) ? {} : { poste: labelText(poste) }),
    ...(isBlankText(account) ? {} : { account: labelText(account) }),
  };
}

export const LABELS = { fr: "libellés", en: "labels" } as const;
const POSTES = { fr: "postes", en: "headings" } as const;
const ACCOUNTS = { fr: "comptes", en: "accounts" } as const;

/** Reads labels, postes and accounts together, in the shape of the labels; fails where their shapes differ. */
export function readCosts([labels, postesGiven, accountsGiven]: readonly unknown[]): Result<
  readonly (readonly GivenCost[])[],
  Problem
> {
  const labelCells = toCells(labels);
  const postes = maybeAlongside(labelCells, LABELS, postesGiven, POSTES);
  if (!postes.ok) return postes;
  const accounts = maybeAlongside(labelCells, LABELS, accountsGiven, ACCOUNTS);
  if (!accounts.ok) return accounts;
  return ok(
    labelCells.map((row, line) =>
      row.map((label, column) => givenCost(label, postes.value[line]?.[column], accounts.value[line]?.[column]))
    )
  );
}
