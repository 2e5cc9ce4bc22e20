import { type Cell, type CellError, fail, invalid, isCellError, ok, type Problem, type Result } from "../domain/shared";
import type { CostLine } from "../domain/eligibility";
import { maybeAlongside } from "./alongside";
import { cellText, isBlankText, isOmitted, toCells } from "./cells";

/** One cost as the sheet gives it: nothing, an error, or a line that can be read. */
export type GivenCost = null | CellError | CostLine;

const text = (cell: Cell): string =>
  isBlankText(cell) ? "" : typeof cell === "boolean" ? logical(cell) : cellText(cell);

/** Excel in French shows TRUE and FALSE so. */
const logical = (value: boolean): string => (value ? "VRAI" : "FAUX");

const firstError = (...cells: readonly Cell[]): CellError | undefined =>
  cells.find((cell) => cell !== undefined && isCellError(cell));

function givenCost(label: Cell, poste: Cell, account: Cell): GivenCost {
  if (isBlankText(label)) return null;
  const error = firstError(label, poste, account);
  if (error !== undefined) return error;
  return {
    label: text(label),
    ...(isBlankText(poste) ? {} : { poste: text(poste) }),
    ...(isBlankText(account) ? {} : { account: text(account) }),
  };
}

const LABELS = { fr: "libellés", en: "labels" } as const;
const POSTES = { fr: "postes", en: "headings" } as const;
const ACCOUNTS = { fr: "comptes", en: "accounts" } as const;

const rulebookGiven = invalid(
  "L’argument referentiel ne peut pas encore être utilisé : cette version applique toujours le référentiel du guide. Laissez-le vide.",
  "The argument rulebook cannot be used yet: this version always applies the rulebook of the guide. Leave it empty."
);

/** Reads labels, postes and accounts together, in the shape of the labels; fails where their shapes differ. */
export function readCosts(argumentList: readonly unknown[]): Result<readonly (readonly GivenCost[])[], Problem> {
  const [labels, postesGiven, accountsGiven, rulebook] = argumentList;
  if (!isOmitted(rulebook)) return fail(rulebookGiven);
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
