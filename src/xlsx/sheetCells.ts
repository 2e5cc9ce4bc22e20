import { areaOf, cellAddress, moved, type PlanFormula, type PlanSheet, type PlanValue } from "../workbook";
import type { CellValue } from "./library";

/** Answers of the functions of ours, computed beforehand: name in the plan → rectangle of values. */
export type Recorded = Readonly<Record<string, readonly (readonly PlanValue[])[]>>;

/** Address → what the cell holds in the file. */
export type SheetCells = ReadonlyMap<string, CellValue>;

const place = (cells: Map<string, CellValue>, range: string, values: readonly (readonly CellValue[])[]): void => {
  const { start } = areaOf(range);
  values.forEach((row, rows) =>
    row.forEach((value, columns) => {
      if (value !== null) cells.set(cellAddress(moved(start, rows, columns)), value);
    })
  );
};

const withoutSign = (formula: string): string => formula.replace(/^=/, "");

const formulaCells = ({ range, formula }: PlanFormula): readonly (readonly CellValue[])[] => {
  const { rows, columns } = areaOf(range);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ formula: withoutSign(formula) })));
};

/** What stands in the place of a formula: itself when it is native, its recorded answer when it calls a function of ours. */
const contentOf = (formula: PlanFormula, recorded: Recorded): readonly (readonly CellValue[])[] => {
  if (formula.recorded === null) return formulaCells(formula);
  const answer = recorded[formula.recorded];
  if (answer === undefined) throw new Error(`No recorded answer is given for "${formula.recorded}".`);
  return answer;
};

/** Every cell of a sheet as the file holds it. A file never holds a call of a function of ours. */
export function sheetCells(sheet: PlanSheet, recorded: Recorded): SheetCells {
  const cells = new Map<string, CellValue>();
  for (const { range, values } of sheet.blocks) place(cells, range, values);
  for (const formula of sheet.formulas) place(cells, formula.range, contentOf(formula, recorded));
  return cells;
}
