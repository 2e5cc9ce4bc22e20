import { costAmount } from "../costs";
import type { CostLine } from "../eligibility";
import { COST_TABLE } from "./costTable";
import { columnsIn } from "./textTable";

/** A line of the example budget. A text that is not typed is "", a number that is not known is null. */
export interface ExampleCostLine extends Required<CostLine> {
  /** The civil year of the cost. */
  readonly exercice: number;
  readonly porteur: string;
  readonly unit: string;
  readonly quantity: number | null;
  /** Euros. */
  readonly unitCost: number | null;
  /** A fraction; null counts as the whole. */
  readonly projectShare: number | null;
  /** Euros, to the cent. */
  readonly amount: number | null;
  readonly decision: string;
  readonly justification: string;
}

const written = columnsIn(COST_TABLE);

const textAt = (key: string, row: number): string => written.get(key)?.[row] ?? "";

const numberAt = (key: string, row: number): number | null => {
  const text = textAt(key, row);
  return text === "" ? null : Number(text);
};

const lineAt = (row: number): ExampleCostLine => {
  const [quantity, unitCost, projectShare] = [
    numberAt("quantity", row),
    numberAt("unitCost", row),
    numberAt("projectShare", row),
  ];
  return {
    exercice: Number(textAt("exercice", row)),
    poste: textAt("poste", row),
    account: textAt("account", row),
    label: textAt("label", row),
    porteur: textAt("porteur", row),
    unit: textAt("unit", row),
    quantity,
    unitCost,
    projectShare,
    amount: costAmount(quantity, unitCost, projectShare),
    decision: textAt("decision", row),
    justification: textAt("justification", row),
  };
};

/**
 * The budget of the example project, invented, with the mistakes people make: capitals, missing accents, abbreviations, an
 * account in front of a label, a blank one, two costs in one line, a vague one, a line typed twice, an unknown cost,
 * wrong postes, costs that the fund does not pay declared as if it did, a decision without justification.
 */
export const exampleCostLines: readonly ExampleCostLine[] = (written.get("label") ?? []).map((_, row) => lineAt(row));
