import type { Cell, HostWorkbook, ModelEvent } from "../contract";
import { createGrid } from "../grid";
import { createFiles } from "../files";
import { createBook, shiftUnlocked, type Book } from "./book";
import { drawCharts } from "./charts/chartLayer";
import { shiftCharts } from "./charts/followCells";
import { itemNotFound } from "./errors";
import { renameInRules, shiftRules } from "./followRules";
import { denialOf } from "./protection/access";
import { Range } from "./range";
import { resolveRect, sheetIdOf } from "./resolve";
import { Workbook } from "./workbook";
import { newSheetId } from "./worksheets";

/** One range as a test reads it. */
export interface Reading {
  readonly values: readonly (readonly Cell[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly Cell[])[];
  /** The message that came with the error of the first cell. */
  readonly errorMessage: string | null;
}

/** What end-to-end tests do in the grid, as a person would. */
export interface GridHandle {
  /** Types a text in a cell and presses Enter; the sheet comes to the front. */
  type(sheet: string, address: string, text: string): void;
  select(sheet: string, address: string): void;
  read(sheet: string, address: string): Reading;
  /** Names of the sheets, in the order of the tabs. */
  sheets(): readonly string[];
  whenCalculated(): Promise<void>;
}

/** The workbook of the preview: what the host speaks to, and what the page and the tests need beside it. */
export interface PreviewWorkbook extends HostWorkbook {
  readonly handle: GridHandle;
  dispose(): void;
}

/** Puts an empty workbook in the page. */
export function createHostWorkbook(container: HTMLElement): Promise<PreviewWorkbook> {
  const listeners = new Set<(event: ModelEvent) => void>();
  const emit = (event: ModelEvent) => listeners.forEach((listener) => listener(event));
  const grid = createGrid(container, { id: newSheetId(), name: "Feuil1" });
  const book = createBook(grid, emit);
  grid.onEvent(emit);
  grid.onStructureChange((change) => {
    shiftUnlocked(book, change);
    shiftCharts(book, change);
    shiftRules(book, change);
  });
  grid.onRename((from, to) => renameInRules(book, from, to));
  grid.guard((attempt) => (book.readOnly ? "read-only" : denialOf(book, attempt)));
  drawCharts(container, book);
  return Promise.resolve({
    root: new Workbook(book),
    settings: book.settings,
    onEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    registerFunctions: (namespace, functions, call) => grid.functions.register(namespace, functions, call),
    unregisterFunctions: () => grid.functions.unregister(),
    whenCalculated: () => grid.whenIdle(),
    isInCellEdit: () => grid.person.isInCellEdit(),
    isReadOnly: () => book.readOnly,
    setReadOnly: (readOnly) => {
      book.readOnly = readOnly;
    },
    rangeAt: (worksheetId, address) => rangeOf(book, worksheetId, address),
    files: createFiles(book),
    handle: createHandle(book),
    dispose: () => grid.dispose(),
  });
}

function rangeOf(book: Book, sheetId: string, address: string): Range {
  if (!book.grid.sheets.has(sheetId)) throw itemNotFound();
  return new Range(book, sheetId, resolveRect(book, sheetId, address));
}

function createHandle(book: Book): GridHandle {
  const range = (sheet: string, address: string) => {
    const id = sheetIdOf(book, sheet);
    if (id === null) throw itemNotFound();
    return rangeOf(book, id, address);
  };
  return {
    type(sheet, address, text) {
      const cell = range(sheet, address);
      cell.Select();
      book.grid.person.type(cell.sheetId, cell.rect.top, cell.rect.left, text);
    },
    select: (sheet, address) => range(sheet, address).Select(),
    read(sheet, address) {
      const read = range(sheet, address);
      const { sheetId, rect } = read;
      return {
        values: read.Values,
        text: read.Text,
        formulas: read.Formulas,
        errorMessage: book.grid.functions.messageOf(sheetId, rect.top, rect.left),
      };
    },
    sheets: () => book.grid.sheets.ids().map((id) => book.grid.sheets.name(id)),
    whenCalculated: () => book.grid.whenIdle(),
  };
}
