import { InterceptorEffectEnum } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  INTERCEPTOR_POINT,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetFormulaCalculationResultMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { ModelEvent } from "../contract";
import { formatRect } from "./address";
import type { Judge } from "./attempt";
import { fillCalculatedColumns } from "./calculatedColumns";
import { followCalculation, type Calculation } from "./calculation";
import { BUSY, ENGINE_BUSY } from "./cells";
import { bridgeFunctions, type CustomFunctions } from "./customFunctions";
import { makeFormulas, type Formulas } from "./formulas";
import { guardPerson } from "./guard";
import { followNames } from "./namedFormulas";
import { followPerson, isJustBelow, type Person, type PersonEdit } from "./person";
import { repairLexer } from "./lexerRepair";
import { makeSheets, type Sheets } from "./sheets";
import type { StructureChange } from "./shift";
import { followRenames, followStructureChanges } from "./structureChanges";
import { keepTables, type Tables } from "./tables";
import { fromRange, isCommand, startEngine, UNIT, type Engine } from "./univer";

/** A spreadsheet in the page: the engine and what this folder puts around it. */
export interface Grid {
  readonly engine: Engine;
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly formulas: Formulas;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  /** Everything that happens, by the person or by the model, but the model's own writes of cells. */
  onEvent(listener: (event: ModelEvent) => void): void;
  /** Sheets that get another name, told at once. */
  onRename(listener: (from: string, to: string) => void): void;
  /** Rows and columns that come and go, told at once. */
  onStructureChange(listener: (change: StructureChange) => void): void;
  /** Has what the person does judged before it is done. */
  guard(judge: Judge): void;
  readonly person: Person;
  /** Resolves when nothing is being computed or awaited. */
  whenIdle(): Promise<void>;
  /** Resolves when the engine computes nothing, whether or not answers of functions are awaited. */
  whenComputed(): Promise<void>;
  dispose(): void;
}

/** Puts a French spreadsheet with one empty sheet in the page. */
export function createGrid(container: HTMLElement, firstSheet: { readonly id: string; readonly name: string }): Grid {
  const engine = startEngine(container, firstSheet);
  const listeners: ((event: ModelEvent) => void)[] = [];
  const emit = (event: ModelEvent) => listeners.forEach((listener) => listener(event));
  const tables = keepTables(engine);
  const formulas = makeFormulas(engine, tables);
  const calculation = followCalculation(engine);
  const functions = bridgeFunctions(engine, calculation);
  let judge: Judge = () => null;
  guardPerson(engine, container, (attempt) => judge(attempt));
  const person = followPerson(engine, formulas, (edit) => {
    const isOpen = judge({ kind: "sheet", sheetId: edit.sheetId, permission: null }) === null;
    if (isOpen) growTable(engine, tables, formulas, edit);
    emit({
      kind: "changed",
      worksheetId: edit.sheetId,
      address: formatRect(edit.rect),
      changeType: "RangeEdited",
      source: "Local",
      ...detailOf(edit),
    });
  });
  followStructure(engine, tables, formulas, emit);
  followSheets(engine, emit);
  followNames(engine, formulas);
  showBusy(engine);
  repairLexer(engine);
  return {
    engine,
    sheets: makeSheets(engine),
    tables,
    formulas,
    calculation,
    functions,
    onEvent: (listener) => listeners.push(listener),
    onRename: (listener) => followRenames(engine, listener),
    onStructureChange: (listener) => followStructureChanges(engine, listener),
    guard: (given) => {
      judge = given;
    },
    person,
    whenIdle: () => waitUntil(() => !calculation.isRunning() && !functions.isWaiting()),
    whenComputed: () => waitUntil(() => !calculation.isRunning()),
    dispose: () => engine.univer.dispose(),
  };
}

const detailOf = ({ detail }: PersonEdit) => (detail ? { detail } : {});

async function waitUntil(condition: () => boolean): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 4));
  while (!condition());
}

/** A row typed just under a table joins it, with the formulas of its columns. */
function growTable(engine: Engine, tables: Tables, formulas: Formulas, edit: PersonEdit): void {
  const table = tables.shapes().find(({ sheetId, rect }) => sheetId === edit.sheetId && isJustBelow(rect, edit.rect));
  if (!table || edit.detail?.after === "") return;
  tables.resize(table.id, { ...table.rect, bottom: edit.rect.top });
  const grown = tables.shape(table.id);
  if (grown) fillCalculatedColumns(engine, formulas, grown, edit.rect.top, edit.rect.top);
  formulas.refresh();
}

/** Rows and columns that come and go: formulas about tables are prepared again once the engine has finished. */
function followStructure(engine: Engine, tables: Tables, formulas: Formulas, emit: (event: ModelEvent) => void): void {
  engine.commands.onCommandExecuted((info) => {
    for (const [mutation, changeType] of STRUCTURE) {
      if (!isCommand(info, mutation)) continue;
      const { subUnitId, range } = info.params;
      const rect = fromRange(range);
      const rows = changeType.startsWith("Row");
      const address = rows ? `${rect.top + 1}:${rect.bottom + 1}` : formatRect({ ...rect, top: 0, bottom: 1_048_575 });
      const after = () => {
        if (changeType === "RowInserted") fillNewRows(engine, tables, formulas, subUnitId, rect.top, rect.bottom);
        formulas.refresh();
        emit({ kind: "changed", worksheetId: subUnitId, address, changeType, source: "Local" });
      };
      setTimeout(after, 0);
    }
  });
}

const STRUCTURE = [
  [InsertRowMutation, "RowInserted"],
  [RemoveRowMutation, "RowDeleted"],
  [InsertColMutation, "ColumnInserted"],
  [RemoveColMutation, "ColumnDeleted"],
] as const;

function fillNewRows(
  engine: Engine,
  tables: Tables,
  formulas: Formulas,
  sheetId: string,
  top: number,
  bottom: number
): void {
  for (const table of tables.shapes()) {
    const { rect } = table;
    if (table.sheetId === sheetId && top > rect.top && bottom <= rect.bottom) {
      fillCalculatedColumns(engine, formulas, table, top, bottom);
    }
  }
}

function followSheets(engine: Engine, emit: (event: ModelEvent) => void): void {
  let active = engine.workbook.getActiveSheet().getSheetId();
  let selected = "";
  engine.commands.onCommandExecuted((info) => {
    if (isCommand(info, InsertSheetMutation)) emit({ kind: "added", worksheetId: info.params.sheet.id });
    if (isCommand(info, RemoveSheetMutation)) emit({ kind: "deleted", worksheetId: info.params.subUnitId });
    if (isCommand(info, SetWorksheetActiveOperation) && info.params.subUnitId !== active) {
      emit({ kind: "deactivated", worksheetId: active });
      active = info.params.subUnitId;
      emit({ kind: "activated", worksheetId: active });
    }
    if (isCommand(info, SetSelectionsOperation)) {
      const range = info.params.selections.at(-1)?.range;
      const address = range ? formatRect(fromRange(range)) : "";
      if (address === "" || selected === info.params.subUnitId + address) return;
      selected = info.params.subUnitId + address;
      emit({ kind: "selectionChanged", worksheetId: info.params.subUnitId, address });
    }
    if (isCommand(info, SetFormulaCalculationResultMutation)) {
      for (const worksheetId of Object.keys(info.params.unitData[UNIT] ?? {}))
        emit({ kind: "calculated", worksheetId });
    }
  });
}

/** The engine has no `#BUSY!` of its own: the word is put in place when the cell is drawn. */
function showBusy(engine: Engine): void {
  engine.univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 1,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, _location, next) => next(cell?.v === ENGINE_BUSY ? { ...cell, v: BUSY } : cell),
    });
}
