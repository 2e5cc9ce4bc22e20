import { CellValueType, type ICellData, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  type ISetRangeValuesCommandParams,
} from "@univerjs/preset-sheets-core";
import type { Cell } from "../contract";
import { contains, type Rect } from "./address";
import { readStyle, readValue, valueOf, writeStyles } from "./cells";
import { contentRect, oneCell, type CellMatrix } from "./contentRect";
import type { Formulas } from "./formulas";
import { isFormula } from "./formulas";
import { readFrenchFormula, readFrenchText, type Typed } from "./typedText";
import { inSheet, isCommand, toRange, type Engine } from "./univer";

/** Cells changed by the person at the keyboard. */
export interface PersonEdit {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly detail?: { readonly before: Cell; readonly after: Cell };
}

interface TypedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The number format to give the cell once the engine has put its own. */
  pattern: string | null;
}

const GENERAL = "General";

/** Milliseconds after which a typed text that the engine has not written is forgotten. */
const TYPING_ENDS = 100;

/** The person at the keyboard. */
export interface Person {
  isInCellEdit(): boolean;
  /** Does what the engine does when a person has typed that text and pressed Enter. */
  type(sheetId: string, row: number, column: number, text: string): void;
}

/** Reads what a person types the French way, whatever the engine makes of it, and tells of every edit of the person. */
export function followPerson(engine: Engine, formulas: Formulas, onEdit: (edit: PersonEdit) => void): Person {
  let typed: TypedCell | null = null;
  let before: Cell = null;
  let editing = false;
  const { api } = engine;

  api.addEvent(api.Event.SheetEditStarted, () => (editing = true));
  api.addEvent(api.Event.SheetEditEnded, () => (editing = false));
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    const text = value.toPlainText().replace(/\r?\n$/, "");
    const cell = isConfirm ? { sheetId: worksheet.getSheetId(), row, column, text, pattern: null } : null;
    typed = cell;
    setTimeout(() => (typed = typed === cell ? null : typed), TYPING_ENDS);
  });

  engine.commands.beforeCommandExecuted((info) => {
    if (engine.writing > 0) return;
    if (typed && isWriteOf(info, typed)) rewriteTyped(engine, formulas, info.params, typed);
    if (isCommand(info, SetRangeValuesMutation)) {
      const rect = contentRect(info.params.cellValue);
      before = rect && isOneCell(rect) ? readValue(engine, info.params.subUnitId, rect.top, rect.left) : null;
    }
  });

  engine.commands.onCommandExecuted((info, options) => {
    if (engine.writing > 0) return;
    if (typed && isWriteOf(info, typed)) {
      finishTyped(engine, typed);
      typed = null;
    }
    if (isCommand(info, SetRangeValuesMutation) && isEdit(options)) {
      const rect = contentRect(info.params.cellValue);
      if (rect) onEdit(toEdit(info.params.subUnitId, rect, info.params.cellValue, before));
    }
  });

  return {
    isInCellEdit: () => editing,
    type(sheetId, row, column, text) {
      typed = { sheetId, row, column, text, pattern: null };
      const range = toRange(oneCell(row, column));
      engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...inSheet(sheetId), range, value: { v: text } });
    },
  };
}

/** True when the engine writes the cell that was typed. */
function isWriteOf(
  info: Readonly<ICommandInfo>,
  typed: TypedCell
): info is Readonly<ICommandInfo<ISetRangeValuesCommandParams>> & { readonly params: ISetRangeValuesCommandParams } {
  if (info.id !== SetRangeValuesCommand.id || !info.params || !("range" in info.params)) return false;
  const range: unknown = info.params.range;
  return isStart(range) && range.startRow === typed.row && range.startColumn === typed.column;
}

const isStart = (range: unknown): range is { readonly startRow: number; readonly startColumn: number } =>
  typeof range === "object" && range !== null && "startRow" in range && "startColumn" in range;

const isEdit = (options?: IExecutionOptions): boolean => options?.onlyLocal !== true;

const isOneCell = (rect: Rect): boolean => rect.top === rect.bottom && rect.left === rect.right;

function toEdit(sheetId: string, rect: Rect, cells: CellMatrix, before: Cell): PersonEdit {
  if (!isOneCell(rect)) return { sheetId, rect };
  const after = valueOf(cells?.[rect.top]?.[rect.left]);
  return { sheetId, rect, detail: { before: before ?? "", after: after ?? "" } };
}

/** Replaces what the engine understood by what a French spreadsheet understands. */
function rewriteTyped(
  engine: Engine,
  formulas: Formulas,
  params: ISetRangeValuesCommandParams,
  typed: TypedCell
): void {
  const { sheetId, row, column, text } = typed;
  const pattern = readStyle(engine, sheetId, row, column).n?.pattern ?? GENERAL;
  typed.pattern = pattern;
  if (isFormula(text)) {
    const { formula, source } = prepareTyped(formulas, typed);
    params.value = { f: formula, v: null, p: null, si: null, custom: source === formula ? null : { source } };
    return;
  }
  const read: Typed = pattern === "@" ? { value: text } : readFrenchText(text);
  if (pattern === GENERAL) typed.pattern = read.numberFormat ?? GENERAL;
  params.value = { f: null, p: null, si: null, custom: null, ...contentOf(read.value) };
}

function contentOf(value: Cell): ICellData {
  if (value === null || value === "") return { v: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

/** A typed formula about a table that is not there stays as it was typed: the cell then shows an error. */
function prepareTyped(
  formulas: Formulas,
  { sheetId, row, column, text }: TypedCell
): { formula: string; source: string } {
  const english = readFrenchFormula(text);
  try {
    const write = formulas.prepare(sheetId, row, column, english);
    if ("formula" in write) return write;
  } catch {
    return { formula: "=#REF!", source: english };
  }
  return { formula: english, source: english };
}

function finishTyped(engine: Engine, { sheetId, row, column, pattern }: TypedCell): void {
  const now = readStyle(engine, sheetId, row, column).n?.pattern ?? GENERAL;
  if (pattern === null || pattern === now) return;
  const rect = { top: row, left: column, bottom: row, right: column };
  writeStyles(engine, sheetId, rect, () => ({ n: { pattern } }));
}

/** True when the rectangle is one cell just under the table. */
export const isJustBelow = (table: Rect, edited: Rect): boolean =>
  isOneCell(edited) && contains({ ...table, top: table.bottom + 1, bottom: table.bottom + 1 }, edited.top, edited.left);
