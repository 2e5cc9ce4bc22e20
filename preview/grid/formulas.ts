import type { Cell } from "../contract";
import type { Rect } from "./address";
import { readFormula, walkCells, writeCells, type CellWrite } from "./cells";
import { compileFormula, hasStructuredReference, restoreFormula, type TableShape } from "./structuredReference";
import type { Tables } from "./tables";
import { sheetOf, type Engine } from "./univer";

/** Formulas between the text Excel knows and the one the engine computes. */
export interface Formulas {
  /** Prepares a formula for one cell; throws FormulaProblem when it names no known table or column. */
  prepare(sheetId: string, row: number, column: number, formula: string, shapes?: readonly TableShape[]): CellWrite;
  /** The formula of a cell as it was written, or null. */
  read(sheetId: string, row: number, column: number): string | null;
  /** Prepares every formula about tables again, after tables have moved, grown, shrunk or changed names. */
  refresh(rename?: { readonly from: string; readonly to: string }): void;
}

/** Newer functions carry this mark in files and in some code; the engine knows them by their plain names. */
const FUTURE = /_xlfn\.(?:_xlws\.)?/gi;

export function makeFormulas(engine: Engine, tables: Tables): Formulas {
  const compile = (sheetId: string, row: number, column: number, formula: string, shapes: readonly TableShape[]) =>
    compileFormula(formula.replace(FUTURE, ""), { sheetId, row, column, tables: shapes });

  const read = (sheetId: string, row: number, column: number): string | null => {
    const found = readFormula(engine, sheetId, row, column);
    if (!found) return null;
    return (found.source === null ? null : restoreFormula(found.source, found.compiled)) ?? found.compiled;
  };

  return {
    read,
    prepare: (sheetId, row, column, formula, shapes = tables.shapes()) => ({
      formula: compile(sheetId, row, column, formula, shapes),
      source: formula,
    }),
    refresh(rename) {
      const shapes = tables.shapes();
      for (const sheet of engine.workbook.getSheets()) {
        refreshSheet(sheet.getSheetId(), shapes, rename);
      }
    },
  };

  function refreshSheet(sheetId: string, shapes: readonly TableShape[], rename?: { readonly from: string; readonly to: string }): void {
    const writes = new Map<number, Map<number, CellWrite>>();
    walkCells(engine, sheetId, (row, column, cell) => {
      if (typeof cell.custom?.["source"] !== "string") return;
      const current = readFormula(engine, sheetId, row, column);
      const text = read(sheetId, row, column);
      if (!current || text === null || !hasStructuredReference(text)) return;
      const source = rename ? renameTable(text, rename.from, rename.to) : text;
      const formula = compileOrLose(() => compile(sheetId, row, column, source, shapes));
      if (formula === current.compiled && source === current.source) return;
      const line = writes.get(row) ?? new Map<number, CellWrite>();
      writes.set(row, line.set(column, { formula, source }));
    });
    writeSparse(engine, sheetId, writes);
  }
}

/** A formula whose table is gone shows `#REF!`, as in Excel. */
function compileOrLose(compile: () => string): string {
  try {
    return compile();
  } catch {
    return "=#REF!";
  }
}

function renameTable(formula: string, from: string, to: string): string {
  const name = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return formula.replace(new RegExp(`(?<![\\p{L}\\p{N}_.])${name}(?=\\[)`, "giu"), to);
}

function writeSparse(engine: Engine, sheetId: string, writes: ReadonlyMap<number, ReadonlyMap<number, CellWrite>>): void {
  if (writes.size === 0) return;
  const rows = [...writes.keys()];
  const columns = [...writes.values()].flatMap((line) => [...line.keys()]);
  const rect: Rect = { top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) };
  writeCells(engine, sheetId, rect, (row, column) => writes.get(row)?.get(column) ?? null);
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

/** The value a cell would show, when the text is a number that a formula of the same sheet may use. */
export const isFormula = (value: Cell): value is string => typeof value === "string" && value.length > 1 && value.startsWith("=");

/** True when the sheet is still there. */
export const hasSheet = (engine: Engine, sheetId: string): boolean => {
  try {
    return Boolean(sheetOf(engine, sheetId));
  } catch {
    return false;
  }
};
