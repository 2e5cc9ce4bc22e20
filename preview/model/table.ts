import { columnCount, intersect, type Rect } from "../grid/address";
import type { Permission } from "../grid/attempt";
import { fillCalculatedColumns } from "../grid/calculatedColumns";
import { writeCells } from "../grid/cells";
import type { TableShape } from "../grid/structuredReference";
import type { Book, TableRecord } from "./book";
import { found, invalidArgument } from "./errors";
import { requireAllowed } from "./protection/access";
import { Range } from "./range";
import { readSortFields, sortRows, type SortField } from "./rangeSort";
import { TableColumns } from "./tableColumns";
import { TableRows } from "./tableRows";
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

  /** `AccessDenied` when the sheet of the table is protected. */
  requireOpen(permission: Permission | null = null): void {
    requireAllowed({ book: this.book, sheetId: this.shape.sheetId }, permission);
  }

  get LegacyId(): string {
    return this.Id;
  }
  get Name(): string {
    return this.shape.name;
  }
  set Name(value: unknown) {
    this.requireOpen();
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
    this.requireOpen();
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
    this.requireOpen();
    this.book.grid.tables.resize(this.Id, rect);
    this.book.grid.formulas.refresh();
  }

  /** Gives new rows the formulas of their columns. */
  fill(first: number, last: number): void {
    fillCalculatedColumns(this.book.grid.engine, this.book.grid.formulas, this.shape, first, last);
  }

  ClearFilters(): void {
    if (this.record.filters.size > 0) this.requireOpen("allowAutoFilter");
    for (const column of this.record.filters.keys()) this.book.grid.tables.filter(this.Id, column, null);
    this.record.filters.clear();
  }

  Delete(): void {
    this.requireOpen();
    const { rect, sheetId } = this.shape;
    this.forget();
    writeCells(this.book.grid.engine, sheetId, rect, () => ({ value: null }));
    this.book.grid.formulas.refresh();
  }

  ConvertToRange(): Range {
    this.requireOpen();
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
