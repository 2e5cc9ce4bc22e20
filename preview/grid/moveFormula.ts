import { tokenize } from "./formulaText";
import type { Engine } from "./univer";

/** The formula as it is when copied that many rows down and columns along: relative references move with it. */
export function moveFormula(engine: Engine, formula: string, down: number, along: number): string {
  if (down === 0 && along === 0) return formula;
  const move = (reference: string) =>
    engine.api.getFormula().moveFormulaRefOffset(`=${reference}`, along, down).slice(1);
  return tokenize(formula)
    .map(({ kind, text }) => (kind === "reference" ? move(text) : text))
    .join("");
}
