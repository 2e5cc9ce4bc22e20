import { isTotalLabel } from "../domain/costs";
import { STATUSES, type Status } from "../domain/eligibility";
import { sumToTheCent } from "../domain/money";
import { type Cell, fail, invalid, normalise, ok, type Problem, type Result } from "../domain/shared";
import { alongside } from "./alongside";
import { cellText, firstCell, isBlankText, toCells } from "./cells";
import { pricedAnswer } from "./costAnswers";
import { LABELS, readCosts } from "./costLines";
import { givenRulebook } from "./givenRulebook";
import type { Implementation } from "./implementation";
import { readAmount } from "./readAmount";

const AMOUNTS = { fr: "montants", en: "amounts" } as const;

const noStatus = (cell: Cell): Problem =>
  invalid(
    `« ${cellText(cell)} » n’est pas un statut : écrivez ${STATUSES.join(", ")}.`,
    `“${cellText(cell)}” is no status: write ${STATUSES.join(", ")}.`
  );

const readStatus = (cell: Cell): Result<Status, Problem> => {
  const status = STATUSES.find((each) => normalise(each) === normalise(cellText(cell)));
  return status === undefined ? fail(noStatus(cell)) : ok(status);
};

/** The label of a line, or its heading where it has none: "Total" may stand in either. */
const isTotal = (label: Cell, poste: Cell): boolean => isTotalLabel(cellText(isBlankText(label) ? poste : label));

export const montant: Implementation = {
  id: "MONTANT",
  answer: ([statusArgument, labels, amounts, postes, accounts, rulebookArgument]) => {
    const status = readStatus(firstCell(statusArgument));
    if (!status.ok) return status;
    const rulebook = givenRulebook(rulebookArgument);
    if (!rulebook.ok) return rulebook;
    const costs = readCosts([labels, postes, accounts]);
    if (!costs.ok) return costs;
    const [labelCells, posteCells] = [toCells(labels), toCells(postes)];
    const amountCells = alongside(labelCells, LABELS, amounts, AMOUNTS);
    if (!amountCells.ok) return amountCells;
    const counted: number[] = [];
    for (const [line, row] of costs.value.entries()) {
      for (const [column, cost] of row.entries()) {
        if (isTotal(labelCells[line]?.[column], posteCells[line]?.[column])) continue;
        const amount = readAmount(amountCells.value[line]?.[column], line + 1);
        if (!amount.ok) return amount;
        if (amount.value !== null && pricedAnswer(cost, rulebook.value).status === status.value)
          counted.push(amount.value);
      }
    }
    return ok(sumToTheCent(counted));
  },
};
