import { controleBudgetHeader } from "../domain/contract";
import { isTotalLabel, linePlaces, type LinePlaces } from "../domain/costs";
import type { Rulebook } from "../domain/eligibility";
import { type Cell, type Cells, fail, invalid, isBlank, ok, type Problem, type Result } from "../domain/shared";
import { cellText, isBlankText, toCells } from "./cells";
import { pricedAnswer } from "./costAnswers";
import { givenCost, labelText } from "./costLines";
import { givenRulebook } from "./givenRulebook";
import type { AnswerCell, AnswerCells, Implementation } from "./implementation";
import { readAmount } from "./readAmount";

const COLUMNS = { label: "Libellé", amount: "Montant" } as const;

const missingColumn = (key: keyof typeof COLUMNS, headers: readonly string[]): Problem => {
  const written = headers.filter((header) => header !== "").join(" ; ");
  return invalid(
    `La colonne « ${COLUMNS[key]} » manque dans le tableau. En-têtes lus : ${written || "aucun"}.`,
    `The column “${COLUMNS[key]}” is missing from the table. Headers read: ${written || "none"}.`
  );
};

/** Where the columns stand; fails where the label or the amount is not there. */
function readPlaces(headers: readonly string[]): Result<LinePlaces, Problem> {
  const places = linePlaces(headers);
  for (const key of ["label", "amount"] as const) {
    if (places[key] === null) return fail(missingColumn(key, headers));
  }
  return ok(places);
}

const isTotalRow = (row: readonly Cell[], label: Cell): boolean =>
  [label, row.find((cell) => !isBlank(cell))].some((cell) => isTotalLabel(cellText(cell)));

/** What a person must look at: the row of a line that is not eligible; null for any other row. */
function flaggedRow(
  row: readonly Cell[],
  number: number,
  places: LinePlaces,
  rulebook: Rulebook
): readonly (AnswerCell | Problem)[] | null {
  const at = (place: number | null): Cell => (place === null ? undefined : row[place]);
  const [label, amountCell] = [at(places.label), at(places.amount)];
  if ((isBlankText(label) && isBlankText(amountCell)) || isTotalRow(row, label)) return null;
  const { reason, rule, status } = pricedAnswer(givenCost(label, at(places.poste), at(places.account)), rulebook);
  if (status === "Éligible") return null;
  const amount = readAmount(amountCell, number);
  return [number, labelText(label), amount.ok ? (amount.value ?? "") : amount.problem, status, rule, reason];
}

/** The flagged rows of a table whose first row, counted 1, holds its headers. */
function flaggedRows(cells: Cells, rulebook: Rulebook): Result<AnswerCells, Problem> {
  const places = readPlaces((cells[0] ?? []).map((cell) => cellText(cell).trim()));
  if (!places.ok) return places;
  const rows = cells.slice(1).map((row, index) => flaggedRow(row, index + 2, places.value, rulebook));
  return ok([controleBudgetHeader, ...rows.filter((row) => row !== null)]);
}

export const controleBudget: Implementation = {
  id: "CONTROLE_BUDGET",
  answer: ([table, rulebookArgument]) => {
    const rulebook = givenRulebook(rulebookArgument);
    return rulebook.ok ? flaggedRows(toCells(table), rulebook.value) : rulebook;
  },
};
