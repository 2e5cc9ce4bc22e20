import type { Cell, ModelEvent } from "../contract";
import { formatRect, type Rect } from "../grid/address";
import { shiftRect, type StructureChange } from "../grid/shift";
import type { Grid } from "../grid";
import type { ChartRecord } from "./charts/chartRecord";
import type { ConditionalFormatRecord } from "./conditionalFormatRecord";
import { newPageLayout, type PageLayoutRecord } from "./pageLayoutRecord";
import type { ProtectionRecord } from "./protection/protectionRecord";
import type { ValidationRecord } from "./validationRecord";

/** What the model remembers of a table beside what the grid keeps. */
export interface TableRecord {
  readonly id: string;
  style: string;
  /** True while the table has only the blank row that came with its headers: the first row added takes its place. */
  awaitsFirstRow: boolean;
  /** Formulas of the columns of a table that has lost every row, by column: new rows take them. */
  rowFormulas: ReadonlyMap<number, string>;
  readonly filters: Map<number, readonly string[]>;
  sorted: readonly { readonly key: number; readonly ascending: boolean }[] | null;
}

/** What the model remembers of a sheet beside what the grid keeps. */
export interface SheetRecord {
  readonly properties: Map<string, string>;
  veryHidden: boolean;
  readonly validations: ValidationRecord[];
  readonly conditionalFormats: ConditionalFormatRecord[];
  readonly pageLayout: PageLayoutRecord;
  readonly charts: ChartRecord[];
  /** Null while the sheet is not protected. */
  protection: ProtectionRecord | null;
  /** The cells that protection leaves open. */
  unlocked: readonly Rect[];
}

/** Tells whoever draws the charts that they are no longer what was drawn. */
export interface ChartSignal {
  changed(): void;
  listen(listener: () => void): void;
}

/** The workbook's state, shared by every object of the model. */
export interface Book {
  readonly grid: Grid;
  readonly settings: Map<string, string>;
  readonly tables: TableRecord[];
  readonly charts: ChartSignal;
  /** What the document says of itself: title, author… */
  readonly properties: Map<string, string>;
  /** How the structure of the workbook is protected; null when it is not. */
  structure: { readonly password: string | null } | null;
  /** True when the document is open for reading only. */
  readOnly: boolean;
  sheet(id: string): SheetRecord;
  forgetSheet(id: string): void;
  nextId(): string;
  emit(event: ModelEvent): void;
}

export function createBook(grid: Grid, emit: (event: ModelEvent) => void): Book {
  const sheets = new Map<string, SheetRecord>();
  let last = 0;
  return {
    grid,
    settings: new Map(),
    tables: [],
    charts: createChartSignal(),
    properties: new Map(),
    structure: null,
    readOnly: false,
    sheet(id) {
      const record = sheets.get(id) ?? {
        properties: new Map(),
        veryHidden: false,
        validations: [],
        conditionalFormats: [],
        pageLayout: newPageLayout(),
        charts: [],
        protection: null,
        unlocked: [],
      };
      sheets.set(id, record);
      return record;
    },
    forgetSheet: (id) => void sheets.delete(id),
    nextId: () => String((last += 1)),
    emit,
  };
}

/** Open cells follow rows and columns that come and go. */
export function shiftUnlocked(book: Book, change: StructureChange): void {
  const sheet = book.sheet(change.sheetId);
  sheet.unlocked = sheet.unlocked.map((rect) => shiftRect(rect, change)).filter((rect) => rect !== null);
}

function createChartSignal(): ChartSignal {
  const listeners: (() => void)[] = [];
  return {
    changed: () => listeners.forEach((listener) => listener()),
    listen: (listener) => void listeners.push(listener),
  };
}

/** Tells that the model has written in cells. */
export function emitChanged(
  book: Book,
  sheetId: string,
  rect: Rect,
  detail?: { readonly before: Cell; readonly after: Cell }
): void {
  book.emit({
    kind: "changed",
    worksheetId: sheetId,
    address: formatRect(rect),
    changeType: "RangeEdited",
    source: "Local",
    ...(detail ? { detail } : {}),
  });
}
