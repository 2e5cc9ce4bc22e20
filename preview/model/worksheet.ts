import { intersect, type Rect } from "../grid/address";
import { usedRect } from "../grid/cells";
import { listNames, removeName, setName } from "../grid/names";
import type { Book } from "./book";
import { Charts } from "./charts/charts";
import { found, invalidArgument, invalidOperation, itemAlreadyExists } from "./errors";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItems } from "./names";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Area } from "./rangeContent";
import { requireStructure } from "./protection/access";
import { WorksheetProtection } from "./protection/worksheetProtection";
import { readColor } from "./rangeFormat";
import { readReference, resolveRect, sheetIdOf } from "./resolve";
import { Tables } from "./tables";
import { WorksheetCustomProperties } from "./worksheetProperties";

/** Excel refuses longer lists of ranges. */
const LONGEST_ADDRESS = 8192;

const FORBIDDEN = /[:\\/?*[\]]/;

/** The name, or the error that Excel gives for it. */
export function requireSheetName(book: Book, name: unknown, own: string | null): string {
  if (typeof name !== "string" || name.trim() === "" || name.length > 31) throw invalidArgument();
  if (FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'") || /^(history|historique)$/i.test(name)) {
    throw invalidArgument();
  }
  const holder = sheetIdOf(book, name);
  if (holder !== null && holder !== own) throw itemAlreadyExists();
  return name;
}

const indexOf = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
};

/** One sheet. */
export class Worksheet {
  readonly Type = "Worksheet";

  constructor(
    readonly book: Book,
    readonly Id: string
  ) {}

  private get sheets() {
    found(this.book.grid.sheets.has(this.Id) || null);
    return this.book.grid.sheets;
  }

  get Name(): string {
    return this.sheets.name(this.Id);
  }
  set Name(value: unknown) {
    requireStructure(this.book);
    this.sheets.rename(this.Id, requireSheetName(this.book, value, this.Id));
    this.book.grid.formulas.refresh();
  }
  get Position(): number {
    return this.sheets.ids().indexOf(this.Id);
  }
  set Position(value: unknown) {
    requireStructure(this.book);
    const position = indexOf(value);
    if (position < 0 || position >= this.sheets.ids().length) throw invalidArgument();
    this.sheets.move(this.Id, position);
  }
  get Visibility(): string {
    if (!this.sheets.isHidden(this.Id)) return "Visible";
    return this.book.sheet(this.Id).veryHidden ? "VeryHidden" : "Hidden";
  }
  set Visibility(value: unknown) {
    if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument();
    requireStructure(this.book);
    const hide = value !== "Visible";
    if (hide && !this.sheets.isHidden(this.Id)) this.leave();
    this.sheets.setHidden(this.Id, hide);
    this.book.sheet(this.Id).veryHidden = value === "VeryHidden";
  }
  get TabColor(): string {
    return this.sheets.tabColor(this.Id);
  }
  set TabColor(value: unknown) {
    requireStructure(this.book);
    this.sheets.setTabColor(this.Id, value === "" ? "" : readColor(value));
  }
  get ShowGridlines(): boolean {
    return this.sheets.showsGridlines(this.Id);
  }
  set ShowGridlines(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument();
    this.sheets.showGridlines(this.Id, value);
  }
  get Tables(): Tables {
    return new Tables(this.book, this.Id);
  }
  get Charts(): Charts {
    found(this.sheets);
    return new Charts(this.book, this.Id);
  }
  get Names(): NamedItems {
    return new NamedItems(this.book, this.Id);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.Id);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }
  get PageLayout(): PageLayout {
    found(this.sheets);
    return new PageLayout(this);
  }
  get CustomProperties(): WorksheetCustomProperties {
    return new WorksheetCustomProperties(this.book.sheet(this.Id).properties);
  }

  Activate(): void {
    if (this.sheets.isHidden(this.Id)) throw invalidOperation("A hidden sheet cannot be activated.");
    this.sheets.activate(this.Id);
  }

  GetRange(address: unknown): Range {
    found(this.sheets);
    return new Range(this.book, this.Id, resolveRect(this.book, this.Id, address));
  }
  /** Several ranges of the sheet, their addresses separated by commas. */
  GetRanges(address: unknown): RangeAreas {
    found(this.sheets);
    if (typeof address !== "string" || address.length > LONGEST_ADDRESS) throw invalidArgument();
    const [first, ...others] = address.split(",").map((part) => this.areaOf(part));
    if (first === undefined) throw invalidArgument();
    return new RangeAreas([first, ...others]);
  }
  private areaOf(address: string): Area {
    return { book: this.book, sheetId: this.Id, rect: resolveRect(this.book, this.Id, address.trim()) };
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const [top, left] = [indexOf(row), indexOf(column)];
    return new Range(this.book, this.Id, {
      top,
      left,
      bottom: top + indexOf(rows) - 1,
      right: left + indexOf(columns) - 1,
    });
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    found(this.sheets);
    const rect = usedRect(this.book.grid.engine, this.Id, valuesOnly === true);
    return rect ? new Range(this.book, this.Id, rect) : null;
  }
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly === true);
  }
  GetNext(visibleOnly: unknown): Worksheet {
    return found(this.GetNextOrNullObject(visibleOnly));
  }
  GetPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly === true);
  }
  GetPrevious(visibleOnly: unknown): Worksheet {
    return found(this.GetPreviousOrNullObject(visibleOnly));
  }

  /** The tables that touch a rectangle of this sheet. */
  tablesIn(rect: Rect): Tables {
    return new Tables(this.book, this.Id, (shape) => intersect(shape.rect, rect) !== null);
  }

  Delete(): void {
    requireStructure(this.book);
    if (!this.sheets.isHidden(this.Id)) this.leave();
    const { book, Id } = this;
    for (const { id, sheetId } of book.grid.tables.shapes()) if (sheetId === Id) book.grid.tables.remove(id);
    loseNames(book, Id);
    book.forgetSheet(Id);
    book.grid.sheets.remove(Id);
    book.grid.formulas.refresh();
    book.charts.changed();
  }

  /** A workbook always shows one sheet: the nearest visible one takes over. */
  private leave(): void {
    const next = this.neighbour(1, true) ?? this.neighbour(-1, true);
    if (!next) throw invalidOperation("A workbook must contain at least one visible worksheet.");
    if (this.sheets.active() === this.Id) this.sheets.activate(next.Id);
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const ids = this.sheets.ids();
    for (let at = ids.indexOf(this.Id) + step; at >= 0 && at < ids.length; at += step) {
      const id = ids[at];
      if (id !== undefined && !(visibleOnly && this.sheets.isHidden(id))) return new Worksheet(this.book, id);
    }
    return null;
  }
}

/** The names of a sheet go with it; names of the workbook that point there point nowhere, as in Excel. */
function loseNames(book: Book, sheetId: string): void {
  const { engine } = book.grid;
  for (const name of listNames(engine)) {
    if (name.sheetId === sheetId) removeName(engine, name);
    else if (readReference(book, name.meaning, "")?.sheetId === sheetId)
      setName(engine, { ...name, meaning: "=#REF!" });
  }
}
