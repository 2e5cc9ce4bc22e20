import {
  type CallFunctions,
  type FunctionAnswer,
  type FunctionMetadata,
  type HostWorkbook,
  type ModelEvent,
  RichError,
} from "../../../../preview/contract";
import { createCollection } from "./collection";
import { findCalls, type FoundCall } from "./formula";
import type { ToyRange } from "./range";
import { createToySheet, type ToySheet } from "./sheet";
import type { ToyTable } from "./table";

/** The toy workbook, and what a test does to it behind the add-in's back. */
export interface ToyWorkbook extends HostWorkbook {
  setCellEdit(isEditing: boolean): void;
  /** Calls the functions of the add-in directly, as a spreadsheet engine would. */
  readonly callFunctions: CallFunctions;
}

interface Registered {
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  readonly call: CallFunctions;
}

function show({ sheet, row, column }: FoundCall, answer: FunctionAnswer): void {
  const value = answer.ok ? answer.value : answer.error;
  const rows = typeof value === "object" && value !== null ? value : [[value]];
  rows.forEach((cells, down) => {
    cells.forEach((cell, right) => sheet.show(row + down, column + right, cell ?? 0));
  });
}

/** Calls the registered functions for every formula, all in one batch. */
function createCalculator(sheets: readonly ToySheet[]) {
  let registered: Registered | undefined;
  let running: Promise<void> = Promise.resolve();

  async function run({ namespace, functions, call }: Registered): Promise<void> {
    const withAddresses = (id: string) =>
      functions.some((entry) => entry.id === id && entry.options?.requiresParameterAddresses === true);
    const found = sheets.flatMap((sheet) => findCalls(sheet, namespace, withAddresses));
    if (found.length === 0) return;
    for (const { sheet, row, column } of found) sheet.show(row, column, "#BUSY!");
    const answers = await call(found.map((entry) => entry.call));
    found.forEach((entry, index) => {
      const answer = answers[index];
      if (answer) show(entry, answer);
    });
  }

  const calculate = () => {
    if (registered) running = Promise.all([running, run(registered)]).then(() => undefined);
  };
  return {
    calculate,
    register(next: Registered) {
      registered = next;
      calculate();
    },
    unregister() {
      registered = undefined;
    },
    whenDone: () => running,
    call: (calls: Parameters<CallFunctions>[0]) => registered?.call(calls) ?? Promise.resolve([]),
  };
}

/** A workbook in memory, with just enough behind the wire names to prove the host: no grid, no native formula. */
export function createToyWorkbook(): ToyWorkbook {
  const listeners = new Set<(event: ModelEvent) => void>();
  const sheets: ToySheet[] = [];
  const tables: ToyTable[] = [];
  const calculator = createCalculator(sheets);
  let isEditing = false;
  let lastId = 0;

  const emit = (event: ModelEvent) => listeners.forEach((listener) => listener(event));
  function refuseTaken(name: string, except?: ToySheet): void {
    if (sheets.some((sheet) => sheet !== except && sheet.Name.toLowerCase() === name.toLowerCase())) {
      throw new RichError("ItemAlreadyExists", "A resource with the same name already exists.");
    }
  }
  const home = {
    tables,
    emit,
    activate(sheet: ToySheet) {
      emit({ kind: "deactivated", worksheetId: active.Id });
      active = sheet;
      emit({ kind: "activated", worksheetId: sheet.Id });
    },
    rename: (sheet: ToySheet, name: string) => refuseTaken(name, sheet),
    remove(sheet: ToySheet) {
      sheets.splice(sheets.indexOf(sheet), 1);
      emit({ kind: "deleted", worksheetId: sheet.Id });
    },
    selected(range: ToyRange) {
      selection = range;
    },
    calculate: () => calculator.calculate(),
  };
  function add(name: unknown): ToySheet {
    const wanted = typeof name === "string" ? name : `Feuil${sheets.length + 1}`;
    refuseTaken(wanted);
    const sheet = createToySheet(home, `{sheet-${++lastId}}`, wanted);
    sheets.push(sheet);
    emit({ kind: "added", worksheetId: sheet.Id });
    return sheet;
  }
  let active = add("Feuil1");
  let selection = active.range("A1");

  const root = {
    Type: "Workbook",
    Name: "Jouet.xlsx",
    get Worksheets() {
      return createCollection("WorksheetCollection", () => sheets, { Add: add, GetActiveWorksheet: () => active });
    },
    get Tables() {
      return createCollection("TableCollection", () => tables, {});
    },
    GetSelectedRange: () => selection,
  };
  return {
    root,
    settings: new Map<string, string>(),
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    registerFunctions: (namespace, functions, call) => calculator.register({ namespace, functions, call }),
    unregisterFunctions: () => calculator.unregister(),
    callFunctions: (calls) => calculator.call(calls),
    whenCalculated: () => calculator.whenDone(),
    isInCellEdit: () => isEditing,
    rangeAt(worksheetId, address) {
      const sheet = sheets.find(({ Id }) => Id === worksheetId);
      if (sheet === undefined) throw new RichError("ItemNotFound", "The sheet is no longer there.");
      return sheet.range(address);
    },
    setCellEdit(editing) {
      isEditing = editing;
    },
  };
}
