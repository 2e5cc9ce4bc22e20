import type { Cell } from "../contract";
import type { Rect } from "./address";
import { readFormula, walkCells, writeCells, type CellWrite } from "./cells";
import { compileFormula, hasStructuredReference, restoreFormula, type TableShape } from "./structuredReference";
import { tokenize } from "./formulaText";
import type { Tables } from "./tables";
import type { Engine } from "./univer";

/** Formulas between the text Excel knows and the one the engine computes. */
export interface Formulas {
  /** Prepares a formula for one cell; throws FormulaProblem when it names no known table or column. */
  prepare(sheetId: string, row: number, column: number, formula: string, shapes?: readonly TableShape[]): CellWrite;
  /** The formula of a cell as it was written, or null. */
  read(sheetId: string, row: number, column: number): string | null;
  /** Prepares every formula about tables again, after tables have moved, grown, shrunk or changed names. */
  refresh(rename?: { readonly from: string; readonly to: string }): void;
  /** Follows a column of a table to its new header. */
  renameColumn(table: string, from: string, to: string): void;
  /** Writes the formulas that satisfy the test again as they are, so that the engine reads them afresh. */
  renew(concerns: (formula: string) => boolean): void;
  /** Turns references to a table into plain cells, before the table goes. */
  flatten(tableId: string): void;
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
    refresh: (rename) => refreshAll(rename ? (text) => renameTable(text, rename.from, rename.to) : undefined),
    renameColumn: (table, from, to) => refreshAll((text) => renameHeader(text, table, from, to)),
    renew(concerns) {
      for (const sheet of engine.workbook.getSheets()) renewSheet(sheet.getSheetId(), concerns);
    },
    flatten(tableId) {
      const others = tables.shapes().filter(({ id }) => id !== tableId);
      for (const sheet of engine.workbook.getSheets()) flattenSheet(sheet.getSheetId(), others);
    },
  };

  function refreshAll(rewrite?: Rewrite): void {
    const shapes = tables.shapes();
    for (const sheet of engine.workbook.getSheets()) refreshSheet(sheet.getSheetId(), shapes, rewrite);
  }

  /** A formula that no longer compiles without the table keeps its cells and loses its words. */
  function flattenSheet(sheetId: string, others: readonly TableShape[]): void {
    const writes = new Map<number, Map<number, CellWrite>>();
    walkCells(engine, sheetId, (row, column, cell) => {
      if (typeof cell.custom?.["source"] !== "string") return;
      const current = readFormula(engine, sheetId, row, column);
      const text = read(sheetId, row, column);
      if (!current || text === null || compileOrLose(() => compile(sheetId, row, column, text, others)) !== LOST)
        return;
      const line = writes.get(row) ?? new Map<number, CellWrite>();
      writes.set(row, line.set(column, { formula: current.compiled, source: current.compiled }));
    });
    writeSparse(engine, sheetId, writes);
  }

  function renewSheet(sheetId: string, concerns: (formula: string) => boolean): void {
    const writes = new Map<number, Map<number, CellWrite>>();
    walkCells(engine, sheetId, (row, column, cell) => {
      if (!cell.f && !cell.si) return;
      const current = readFormula(engine, sheetId, row, column);
      if (!current || !concerns(current.compiled)) return;
      const line = writes.get(row) ?? new Map<number, CellWrite>();
      writes.set(row, line.set(column, { formula: current.compiled, source: current.source ?? current.compiled }));
    });
    writeSparse(engine, sheetId, writes);
  }

  function refreshSheet(sheetId: string, shapes: readonly TableShape[], rewrite?: Rewrite): void {
    const writes = new Map<number, Map<number, CellWrite>>();
    walkCells(engine, sheetId, (row, column, cell) => {
      if (typeof cell.custom?.["source"] !== "string") return;
      const current = readFormula(engine, sheetId, row, column);
      const text = read(sheetId, row, column);
      if (!current || text === null || !hasStructuredReference(text)) return;
      const source = rewrite ? rewrite(text) : text;
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
    return LOST;
  }
}

type Rewrite = (formula: string) => string;

const LOST = "=#REF!";

function renameTable(formula: string, from: string, to: string): string {
  const name = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return formula.replace(new RegExp(`(?<![\\p{L}\\p{N}_.])${name}(?=\\[)`, "giu"), to);
}

/** Renames a column in references that name the table, and in those that mean the table they stand in. */
function renameHeader(formula: string, table: string, from: string, to: string): string {
  return tokenize(formula)
    .map(({ kind, text }) => {
      const open = text.indexOf("[");
      const named = text.slice(0, open);
      const concerned = kind === "structured" && (named === "" || named.toLowerCase() === table.toLowerCase());
      return concerned ? named + renameInBrackets(text.slice(open), from, to) : text;
    })
    .join("");
}

function renameInBrackets(brackets: string, from: string, to: string): string {
  const name = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return brackets.replace(new RegExp(`(\\[@?)${name}(?=\\])`, "giu"), (_, open: string) => {
    const spaced = open === "[@" && /[^\p{L}\p{N}_.]/u.test(to);
    return open + (spaced ? `[${to}]` : to);
  });
}

function writeSparse(
  engine: Engine,
  sheetId: string,
  writes: ReadonlyMap<number, ReadonlyMap<number, CellWrite>>
): void {
  if (writes.size === 0) return;
  const rows = [...writes.keys()];
  const columns = [...writes.values()].flatMap((line) => [...line.keys()]);
  const rect: Rect = { top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) };
  writeCells(engine, sheetId, rect, (row, column) => writes.get(row)?.get(column) ?? null);
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

/** True when the value is a formula for Excel. */
export const isFormula = (value: Cell): value is string =>
  typeof value === "string" && value.length > 1 && value.startsWith("=");
