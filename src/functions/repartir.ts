import { allocate } from "../domain/money";
import { type Cell, type Cells, fail, isBlank, ok, type Problem, type Result } from "../domain/shared";
import { firstCell, toCells } from "./cells";
import type { AnswerCells, Implementation } from "./implementation";
import { readNumber, readPositive } from "./readCell";

/** Cents. */
const USUAL_DECIMALS = 2;

const AMOUNT = { fr: "Le montant", en: "The amount" } as const;
const DECIMALS = { fr: "Le nombre de décimales", en: "The number of decimals" } as const;
const WEIGHT = { fr: "Le poids", en: "The weight" } as const;

/** Says where the weight is: one wrong weight leaves no share right. */
const atRow = ({ kind, message }: Problem, row: number): Problem => ({
  kind,
  message: { fr: `${message.fr} Ligne ${row} des poids.`, en: `${message.en} Row ${row} of the weights.` },
});

function readWeights(cells: Cells): Result<readonly number[], Problem> {
  const weights: number[] = [];
  for (const [line, row] of cells.entries()) {
    for (const cell of row) {
      const weight = readPositive(cell, WEIGHT);
      if (!weight.ok) return fail(atRow(weight.problem, line + 1));
      weights.push(weight.value ?? 0);
    }
  }
  return ok(weights);
}

/** The shares in the shape of the weights; a blank weight gets nothing, and 0 gets 0. */
function inShape(cells: Cells, shares: readonly number[]): AnswerCells {
  let next = 0;
  const shareOf = (cell: Cell): number | string => {
    const share = shares[next] ?? 0;
    next += 1;
    return isBlank(cell) ? "" : share;
  };
  return cells.map((row) => row.map(shareOf));
}

export const repartir: Implementation = {
  id: "REPARTIR",
  answer: ([amountArgument, weightsArgument, decimalsArgument]) => {
    const amount = readNumber(firstCell(amountArgument), AMOUNT);
    if (!amount.ok) return amount;
    const decimals = readNumber(firstCell(decimalsArgument), DECIMALS);
    if (!decimals.ok) return decimals;
    const cells = toCells(weightsArgument);
    const weights = readWeights(cells);
    if (!weights.ok) return weights;
    if (amount.value === null) return ok(cells.map((row) => row.map(() => "")));
    const shares = allocate(amount.value, weights.value, decimals.value ?? USUAL_DECIMALS);
    return shares.ok ? ok(inShape(cells, shares.value)) : shares;
  },
};
