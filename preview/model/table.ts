import type { Cell } from "../contract";
import { columnCount, intersect, rowCount, type Rect } from "../grid/address";
import { fillCalculatedColumns } from "../grid/calculatedColumns";
import { usedRect, writeCells } from "../grid/cells";
import { deleteRows, insertRows } from "../grid/structure";
import type { TableShape } from "../grid/structuredReference";
import type { Book, TableRecord } from "./book";
import { Collection } from "./collection";
import { found, invalidArgument, notImplemented } from "./errors";
import { asList } from "./input";
import { Range } from "./range";
import { readValues, writeContent } from "./rangeContent";
import { readSortFields, sortRows, type SortField } from "./rangeSort";
import { TableColumns } from "./tableColumns";
import { requireTableName } from "./tables";
import { Worksheet } from "./worksheet";

/** A table of a sheet. */
export class Table {
  readonly Type = "Table";

  constructor(
    readonly book: Book,
    readonly Id: string
  ) {}

  /** Where the table is and what it is called now. */
  get shape(): TableShape {
    return found(this.book.grid.tables.shape(this.Id));
  }
  get record(): TableRecord {
    return found(this.book.tables.find(({ id }) => id === this.Id));
  }
  private range(rect: Rect): Range {
    return new Range(this.book, this.shape.sheetId, rect);
  }

  get LegacyId(): string {
    return this.Id;
  }
  get Name(): string {
    return this.shape.name;
  }
  set Name(value: unknown) {
    const to = requireTableName(this.book, value, this.Id);
    const from = this.Name;
    this.book.grid.tables.rename(this.Id, to);
    this.book.grid.formulas.refresh({ from, to });
  }
  get Style(): string {
    return this.record.style;
  }
  set Style(value: unknown) {
    if (typeof value !== "string") throw invalidArgument();
    this.record.style = value;
    this.book.grid.tables.setStyle(this.Id, value);
  }
  get ShowHeaders(): boolean {
    return true;
  }
  get ShowTotals(): boolean {
    return false;
  }
  get ShowFilterButton(): boolean {
    return true;
  }
  get ShowBandedRows(): boolean {
    return true;
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.shape.sheetId);
  }
  get Columns(): TableColumns {
    return new TableColumns(this);
  }
  get Rows(): TableRows {
    return new TableRows(this);
  }
  get Sort(): TableSort {
    return new TableSort(this);
  }

  GetRange(): Range {
    return this.range(this.shape.rect);
  }
  GetHeaderRowRange(): Range {
    const { rect } = this.shape;
    return this.range({ ...rect, bottom: rect.top });
  }
  GetDataBodyRange(): Range {
    const { rect } = this.shape;
    return this.range({ ...rect, top: rect.top + 1 });
  }

  Resize(newRange: unknown): void {
    const { rect, sheetId } = newRange instanceof Range ? newRange : this.Worksheet.GetRange(newRange);
    const former = this.shape;
    const fits = sheetId === former.sheetId && rect.top === former.rect.top && rect.bottom > rect.top;
    const others = this.book.grid.tables.shapes().filter(({ id }) => id !== this.Id);
    if (!fits || !intersect(rect, former.rect)) throw invalidArgument();
    if (others.some((each) => each.sheetId === sheetId && intersect(each.rect, rect))) throw invalidArgument();
    this.resize(rect);
    if (rect.bottom > former.rect.bottom) this.fill(former.rect.bottom + 1, rect.bottom);
  }

  /** Moves the limits of the table; formulas about it follow. */
  resize(rect: Rect): void {
    this.book.grid.tables.resize(this.Id, rect);
    this.book.grid.formulas.refresh();
  }

  /** Gives new rows the formulas of their columns. */
  fill(first: number, last: number): void {
    fillCalculatedColumns(this.book.grid.engine, this.book.grid.formulas, this.shape, first, last);
  }

  ClearFilters(): void {
    for (const column of this.record.filters.keys()) this.book.grid.tables.filter(this.Id, column, null);
    this.record.filters.clear();
  }

  Delete(): void {
    const { rect, sheetId } = this.shape;
    this.forget();
    writeCells(this.book.grid.engine, sheetId, rect, () => ({ value: null }));
    this.book.grid.formulas.refresh();
  }

  ConvertToRange(): Range {
    const { rect, sheetId } = this.shape;
    this.book.grid.formulas.flatten(this.Id);
    this.forget();
    return new Range(this.book, sheetId, rect);
  }

  private forget(): void {
    this.ClearFilters();
    this.book.grid.tables.remove(this.Id);
    this.book.tables.splice(this.book.tables.indexOf(this.record), 1);
  }
}

/** Sorting of a table; the last order asked for is kept. */
class TableSort {
  readonly Type = "TableSort";

  constructor(private readonly table: Table) {}

  get Fields(): readonly SortField[] {
    return this.table.record.sorted ?? [];
  }

  Apply(fields: unknown, matchCase: unknown): void {
    const { rect, sheetId } = this.table.shape;
    const read = readSortFields(fields, columnCount(rect));
    const area = { book: this.table.book, sheetId, rect };
    sortRows(area, { ...rect, top: rect.top + 1 }, read, matchCase === true);
    this.table.record.sorted = read;
  }

  Clear(): void {
    this.table.record.sorted = null;
  }
}

/** One row of a table, by its place. */
class TableRow {
  readonly Type = "TableRow";

  constructor(
    private readonly table: Table,
    readonly Index: number
  ) {}

  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.Index);
  }
  get Values(): Cell[][] {
    return readValues(this.GetRange());
  }
  set Values(value: unknown) {
    writeContent(this.GetRange(), value);
  }
  Delete(): void {
    const { rect, sheetId } = this.table.shape;
    const row = rect.top + 1 + this.Index;
    deleteRows(this.table.book.grid.engine, sheetId, { ...rect, top: row, bottom: row });
    this.table.book.grid.formulas.refresh();
  }
}

/** The rows of a table, without its header. */
class TableRows extends Collection<TableRow> {
  readonly Type = "TableRowCollection";

  constructor(private readonly table: Table) {
    super();
  }

  get Items(): readonly TableRow[] {
    const rows = rowCount(this.table.shape.rect) - 1;
    return Array.from({ length: rows }, (_, index) => new TableRow(this.table, index));
  }
  protected find(key: unknown): TableRow | undefined {
    return typeof key === "number" ? this.Items[key] : undefined;
  }

  /** Adds rows at the end, or before the row of that index; a null leaves a cell to the formula of its column. */
  Add(index: unknown, values: unknown): TableRow {
    const { book } = this.table;
    const { rect, sheetId } = this.table.shape;
    const rows = readRows(values, columnCount(rect));
    const last = rowCount(rect) - 1;
    const at = index === null || index === undefined || index === -1 ? last : index;
    if (typeof at !== "number" || at < 0 || at > last) throw invalidArgument();
    const top = rect.top + 1 + at;
    const added = { ...rect, top, bottom: top + rows.length - 1 };
    const used = usedRect(book.grid.engine, sheetId, false);
    const below = { ...rect, top: rect.bottom + 1, bottom: rect.bottom + rows.length };
    if (at < last || (used && intersect(used, below) && this.isTaken(below))) {
      insertRows(book.grid.engine, sheetId, added);
    }
    this.table.resize({ ...rect, bottom: rect.bottom + rows.length });
    writeContent({ book, sheetId, rect: added }, rows);
    this.table.fill(added.top, added.bottom);
    return new TableRow(this.table, at);
  }

  DeleteRowsAt(index: unknown, count: unknown): void {
    if (typeof index !== "number") throw invalidArgument();
    const rows = typeof count === "number" ? count : 1;
    if (index < 0 || index + rows > this.Count) throw invalidArgument();
    if (rows === this.Count) throw notImplemented("deleting every row of a table");
    const { rect, sheetId } = this.table.shape;
    const top = rect.top + 1 + index;
    deleteRows(this.table.book.grid.engine, sheetId, { ...rect, top, bottom: top + rows - 1 });
    this.table.book.grid.formulas.refresh();
  }

  private isTaken(rect: Rect): boolean {
    const { book, shape } = this.table;
    return readValues({ book, sheetId: shape.sheetId, rect })
      .flat()
      .some((value) => value !== "");
  }
}

/** One row or several, each as long as the table is wide. */
function readRows(values: unknown, width: number): readonly (readonly unknown[])[] {
  if (values === null || values === undefined) return [Array.from({ length: width }, () => null)];
  const list = asList(values);
  if (!list || list.length === 0) throw invalidArgument();
  const lines = list.map(asList);
  const rows = lines.filter((line) => line !== null);
  const given = rows.length === list.length ? rows : [list];
  if (given.some((row) => row.length !== width)) throw invalidArgument();
  return given;
}
