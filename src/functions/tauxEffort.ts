import { effortRate } from "../domain/money";
import { type Cell, fail, noValue, ok, type Problem, type Result } from "../domain/shared";
import { alongside, maybeAlongside } from "./alongside";
import { cellByCell } from "./cellByCell";
import { toCells } from "./cells";
import type { Implementation } from "./implementation";
import { readPositive } from "./readCell";

const RENTS = { fr: "loyers et charges", en: "rents and charges" } as const;
const AIDS = { fr: "aides", en: "aids" } as const;
const INCOMES = { fr: "ressources", en: "incomes" } as const;

const RENT = { fr: "Le montant du loyer et des charges", en: "The amount of rent and charges" } as const;
const AID = { fr: "Le montant de l’aide", en: "The amount of the aid" } as const;
const INCOME = { fr: "Le montant des ressources", en: "The amount of the income" } as const;

const WITHOUT_INCOME = noValue(
  "Les ressources sont nulles : le taux d’effort n’a pas de valeur.",
  "The income is zero: the housing cost ratio has no value."
);

function rate(rentCell: Cell, aidCell: Cell, incomeCell: Cell): Result<number | null, Problem> {
  const rent = readPositive(rentCell, RENT);
  if (!rent.ok) return rent;
  const aid = readPositive(aidCell, AID);
  if (!aid.ok) return aid;
  const income = readPositive(incomeCell, INCOME);
  if (!income.ok) return income;
  if (rent.value === null || income.value === null) return ok(null);
  const known = effortRate(rent.value, aid.value ?? 0, income.value);
  if (known !== null) return ok(known);
  return rent.value === 0 ? ok(null) : fail(WITHOUT_INCOME);
}

export const tauxEffort: Implementation = {
  id: "TAUX_EFFORT",
  answer: ([rents, aids, incomes]) => {
    const rentCells = toCells(rents);
    const aidCells = maybeAlongside(rentCells, RENTS, aids, AIDS);
    if (!aidCells.ok) return aidCells;
    const incomeCells = alongside(rentCells, RENTS, incomes, INCOMES);
    if (!incomeCells.ok) return incomeCells;
    return ok(
      cellByCell(rentCells, (rent, line, column) =>
        rate(rent, aidCells.value[line]?.[column], incomeCells.value[line]?.[column])
      )
    );
  },
};
