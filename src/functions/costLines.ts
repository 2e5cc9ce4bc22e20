import {
  type Cell,
  type CellError,
  type Cells,
  fail,
  invalid,
  isCellError,
  ok,
  type Problem,
  type Result,
} from "../domain/shared";
import type { CostLine } from "../domain/eligibility";
import { cellText, isBlankText, isOmitted, isSameShape, type Shape, shapeOf, toCells } from "./cells";

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

const said = ({ rows, columns }: Shape): string => `${String(rows)} × ${String(columns)}`;

const otherShape = (fr: string, en: string, labels: Shape, other: Shape): Problem =>
  invalid(
    `Les ${fr} et les libellés doivent avoir la même taille (lignes × colonnes) : ${fr} ${said(other)}, libellés ${said(labels)}.`,
    `The ${en} and the labels must have the same size (rows × columns): ${en} ${said(other)}, labels ${said(labels)}.`
  );

const rulebookGiven = invalid(
  "L’argument referentiel ne peut pas encore être utilisé : cette version applique toujours le référentiel du guide. Laissez-le vide.",
  "The argument rulebook cannot be used yet: this version always applies the rulebook of the guide. Leave it empty."
);

/** Reads labels, postes and accounts together, in the shape of the labels; fails where their shapes differ. */
export function readCosts(argumentList: readonly unknown[]): Result<readonly (readonly GivenCost[])[], Problem> {
  const [labels, postes, accounts, rulebook] = argumentList;
  if (!isOmitted(rulebook)) return fail(rulebookGiven);
  const labelCells = toCells(labels);
  const shape = shapeOf(labelCells);
  const posteCells: Cells = isOmitted(postes) ? [] : toCells(postes);
  const accountCells: Cells = isOmitted(accounts) ? [] : toCells(accounts);
  if (posteCells.length > 0 && !isSameShape(shape, shapeOf(posteCells))) {
    return fail(otherShape("postes", "headings", shape, shapeOf(posteCells)));
  }
  if (accountCells.length > 0 && !isSameShape(shape, shapeOf(accountCells))) {
    return fail(otherShape("comptes", "accounts", shape, shapeOf(accountCells)));
  }
  return ok(
    labelCells.map((row, line) =>
      row.map((label, column) => givenCost(label, posteCells[line]?.[column], accountCells[line]?.[column]))
    )
  );
}
