import { readValue, writeCells, type CellWrite } from "./cells";
import type { Formulas } from "./formulas";
import { hasStructuredReference, type TableShape } from "./structuredReference";
import type { Engine } from "./univer";

/** Fills the empty cells of new rows of a table with the formula that the rest of their column holds. */
export function fillCalculatedColumns(
  engine: Engine,
  formulas: Formulas,
  table: TableShape,
  firstRow: number,
  lastRow: number
): void {
  const { sheetId, rect } = table;
  for (let column = rect.left; column <= rect.right; column += 1) {
    const model = columnFormula(formulas, table, column, firstRow, lastRow);
    if (!model) continue;
    const area = { top: firstRow, left: column, bottom: lastRow, right: column };
    writeCells(engine, sheetId, area, (row) => {
      const taken = readValue(engine, sheetId, row, column) !== null || formulas.read(sheetId, row, column) !== null;
      return taken ? null : moved(engine, formulas, sheetId, column, model, row);
    });
  }
}

interface ColumnFormula {
  readonly text: string;
  readonly row: number;
}

/** A column is calculated when its first and last other rows hold the same formula. */
function columnFormula(
  formulas: Formulas,
  table: TableShape,
  column: number,
  firstRow: number,
  lastRow: number
): ColumnFormula | null {
  const rows = [];
  for (let row = table.rect.top + 1; row <= table.rect.bottom; row += 1) {
    if (row < firstRow || row > lastRow) rows.push(row);
  }
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const text = formulas.read(table.sheetId, first, column);
  if (text === null) return null;
  const same = !hasStructuredReference(text) || formulas.read(table.sheetId, last, column) === text;
  return same ? { text, row: first } : null;
}

function moved(
  engine: Engine,
  formulas: Formulas,
  sheetId: string,
  column: number,
  model: ColumnFormula,
  row: number
): CellWrite {
  const text = hasStructuredReference(model.text)
    ? model.text
    : engine.api.getFormula().moveFormulaRefOffset(model.text, 0, row - model.row);
  return formulas.prepare(sheetId, row, column, text);
}
