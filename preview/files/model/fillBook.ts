import { formatRect } from "../../grid/address";
import { listNames, removeName, setName } from "../../grid/names";
import { freeze, setColumnWidth, setRowHeight } from "../../grid/structure";
import type { Book } from "../../model/book";
import { redraw } from "../../model/conditionalFormatRule";
import { HEADER_FOOTER_PAGES, type PageLayoutRecord } from "../../model/pageLayoutRecord";
import { Range } from "../../model/range";
import { Table } from "../../model/table";
import { Tables } from "../../model/tables";
import { Worksheet } from "../../model/worksheet";
import { newSheetId } from "../../model/worksheets";
import type { FileBook, FileCondition, FileSheet, FileTable, FileValidation } from "../fileBook";
import { fillChart } from "./charts";
import { fillFormulas, fillStyles, fillValues } from "./fillCells";
import { CHARACTER_PIXELS, POINT_PIXELS } from "./sizes";

/** A sheet of the file and the id of the sheet of the model that takes it in. */
interface Placed {
  readonly id: string;
  readonly sheet: FileSheet;
}

/** A name that no file has: the workbook always shows one sheet, and this one holds the place meanwhile. */
const PLACEHOLDER = "~ouverture";

/** Takes everything out of the workbook but an empty sheet, whose id is answered. */
function empty(book: Book): string {
  const { sheets, engine } = book.grid;
  const placeholder = newSheetId();
  const former = sheets.ids();
  book.structure = null;
  for (const id of former) book.sheet(id).protection = null;
  sheets.add(placeholder, PLACEHOLDER);
  sheets.activate(placeholder);
  for (const table of book.tables.map(({ id }) => new Table(book, id))) table.ClearFilters();
  for (const id of former) new Worksheet(book, id).Delete();
  for (const name of listNames(engine)) removeName(engine, name);
  book.tables.length = 0;
  book.settings.clear();
  return placeholder;
}

function fillTable(book: Book, sheetId: string, { name, rect, style }: FileTable): void {
  const table = new Tables(book, sheetId).Add(formatRect(rect), true);
  table.Name = name;
  if (style !== "") table.Style = style;
}

function fillValidation(book: Book, sheetId: string, validation: FileValidation): void {
  const { rect, rule, prompt, errorAlert, ignoreBlanks } = validation;
  const target = new Range(book, sheetId, rect).DataValidation;
  if (Object.keys(rule).length > 0) target.Rule = rule;
  target.Prompt = prompt;
  target.ErrorAlert = errorAlert;
  target.IgnoreBlanks = ignoreBlanks;
}

function fillCondition(book: Book, sheetId: string, { formula, ...looks }: FileCondition): void {
  const record = {
    ...looks,
    id: `{${book.nextId().padStart(8, "0")}-0000-0000-0000-000000000000}`,
    type: "Custom" as const,
    rule: { formula },
    stopIfTrue: false,
    drawn: null,
  };
  book.sheet(sheetId).conditionalFormats.push(record);
  redraw({ book, sheetId, record });
}

function fillLayout(target: PageLayoutRecord, { margins, headersFooters, ...rest }: PageLayoutRecord): void {
  Object.assign(target, rest);
  Object.assign(target.margins, margins);
  for (const pages of HEADER_FOOTER_PAGES) Object.assign(target.headersFooters[pages], headersFooters[pages]);
}

function fillLooks(book: Book, { id, sheet }: Placed): void {
  const { engine, sheets } = book.grid;
  fillStyles(book, id, sheet.cells);
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { at, size } of sheet.widths)
    setColumnWidth(engine, id, { ...cell, left: at, right: at }, (size * CHARACTER_PIXELS) / POINT_PIXELS);
  for (const { at, size } of sheet.heights) setRowHeight(engine, id, { ...cell, top: at, bottom: at }, size);
  if (sheet.frozen.rows + sheet.frozen.columns > 0) freeze(engine, id, sheet.frozen);
  if (sheet.tabColor !== "") sheets.setTabColor(id, sheet.tabColor);
  if (!sheet.gridlines) sheets.showGridlines(id, false);
  for (const validation of sheet.validations) fillValidation(book, id, validation);
  for (const condition of sheet.conditions) fillCondition(book, id, condition);
  const record = book.sheet(id);
  fillLayout(record.pageLayout, sheet.layout);
  for (const [key, value] of sheet.properties) record.properties.set(key, value);
}

function fillNames(book: Book, { names }: FileBook, placed: readonly Placed[]): void {
  for (const { name, meaning, comment, sheet } of names) {
    const home = sheet === null ? null : (placed.find((each) => each.sheet.name === sheet)?.id ?? null);
    setName(book.grid.engine, { id: `name-${book.nextId()}`, name, meaning, comment, sheetId: home });
  }
}

function show(book: Book, { active }: FileBook, placed: readonly Placed[]): void {
  const { sheets } = book.grid;
  const visible = placed.filter(({ sheet }) => sheet.visibility === "Visible");
  const front = visible.find(({ sheet }) => sheet.name === active) ?? visible[0] ?? placed[0];
  if (front) sheets.activate(front.id);
  for (const { id, sheet } of placed) {
    if (sheet.visibility === "Visible" || id === front?.id) continue;
    sheets.setHidden(id, true);
    book.sheet(id).veryHidden = sheet.visibility === "VeryHidden";
  }
}

/** Comes last: a protected sheet takes nothing more. */
function protect(book: Book, { structure }: FileBook, placed: readonly Placed[]): void {
  for (const { id, sheet } of placed) {
    const record = book.sheet(id);
    record.unlocked = sheet.unlocked;
    record.protection = sheet.protection;
  }
  book.structure = structure;
}

/** Puts the contents of a file in the place of the workbook's. */
export function fillBook(book: Book, file: FileBook): void {
  const placeholder = empty(book);
  const placed = file.sheets.map((sheet) => ({ id: newSheetId(), sheet }));
  for (const { id, sheet } of placed) book.grid.sheets.add(id, sheet.name);
  for (const { id, sheet } of placed) fillValues(book, id, sheet.cells);
  for (const { id, sheet } of placed) for (const table of sheet.tables) fillTable(book, id, table);
  fillNames(book, file, placed);
  for (const { id, sheet } of placed) fillFormulas(book, id, sheet.cells);
  for (const each of placed) fillLooks(book, each);
  for (const [name, json] of file.settings) book.settings.set(name, json);
  for (const { id, sheet } of placed) for (const chart of sheet.charts) fillChart(book, id, chart);
  show(book, file, placed);
  new Worksheet(book, placeholder).Delete();
  protect(book, file, placed);
}
