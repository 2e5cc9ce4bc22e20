import type { Cell } from "../contract";
import { formatRect } from "../grid/address";
import { readText, writeCells } from "../grid/cells";
import { Collection, sameName } from "./collection";
import { found, invalidArgument, itemAlreadyExists, notImplemented } from "./errors";
import type { Range } from "./range";
import { readValues, writeContent } from "./rangeContent";
import type { Table } from "./table";

/** The filter of one column. */
class Filter {
  readonly Type = "Filter";

  constructor(
    private readonly table: Table,
    private readonly index: number
  ) {}

  get Criteria(): object | null {
    const values = this.table.record.filters.get(this.index);
    return values ? { filterOn: "Values", values } : null;
  }
  ApplyValuesFilter(values: unknown): void {
    this.table.requireOpen("allowAutoFilter");
    if (!Array.isArray(values)) throw invalidArgument();
    const list: readonly unknown[] = values;
    const texts = list.map((value) => {
      if (typeof value !== "string") throw notImplemented("filtering on dates as objects");
      return value;
    });
    this.table.record.filters.set(this.index, texts);
    this.table.book.grid.tables.filter(this.table.Id, this.index, texts);
  }
  Clear(): void {
    this.table.requireOpen("allowAutoFilter");
    this.table.record.filters.delete(this.index);
    this.table.book.grid.tables.filter(this.table.Id, this.index, null);
  }
}

/** One column of a table. */
export class TableColumn {
  readonly Type = "TableColumn";

  constructor(
    private readonly table: Table,
    readonly Index: number
  ) {}

  get Id(): number {
    return this.Index + 1;
  }
  get Name(): string {
    return found(this.table.shape.headers[this.Index]);
  }
  set Name(value: unknown) {
    if (typeof value !== "string" || value === "") throw invalidArgument();
    this.table.requireOpen();
    const { headers, rect, sheetId, name } = this.table.shape;
    if (headers.some((header, index) => index !== this.Index && sameName(value, header))) throw itemAlreadyExists();
    const from = this.Name;
    const cell = { ...rect, bottom: rect.top, left: rect.left + this.Index, right: rect.left + this.Index };
    writeCells(this.table.book.grid.engine, sheetId, cell, () => ({ value }));
    this.table.book.grid.formulas.renameColumn(name, from, value);
  }
  get Values(): Cell[][] {
    return readValues(this.GetRange());
  }
  set Values(value: unknown) {
    writeContent(this.GetRange(), value);
  }
  get Filter(): Filter {
    return new Filter(this.table, this.Index);
  }
  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.Index);
  }
  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.Index);
  }
  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.Index);
  }
}

/** The columns of a table. */
export class TableColumns extends Collection<TableColumn> {
  readonly Type = "TableColumnCollection";

  constructor(private readonly table: Table) {
    super();
  }

  get Items(): readonly TableColumn[] {
    return this.table.shape.headers.map((_, index) => new TableColumn(this.table, index));
  }
  protected find(key: unknown): TableColumn | undefined {
    return this.Items.find(({ Id, Name }) => Id === key || sameName(key, Name));
  }

  /** Adds a column at the right end, where the cells are free. */
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    this.table.requireOpen();
    const { rect, sheetId, headers } = this.table.shape;
    const atEnd = index === null || index === undefined || index === -1 || index === headers.length;
    if (!atEnd) throw notImplemented("adding a column inside a table");
    const column = { ...rect, left: rect.right + 1, right: rect.right + 1 };
    const area = { book: this.table.book, sheetId, rect: column };
    const taken = readValues(area)
      .flat()
      .some((value) => value !== "");
    if (taken) throw notImplemented(`adding a column over the cells ${formatRect(column)}`);
    const header = { ...column, bottom: column.top };
    const given = Array.isArray(values) && Array.isArray(values[0]) ? String(values[0][0] ?? "") : "";
    const title =
      typeof name === "string" && name !== "" ? name : given === "" ? `Colonne${headers.length + 1}` : given;
    if (headers.some((each) => sameName(title, each))) throw itemAlreadyExists();
    writeCells(this.table.book.grid.engine, sheetId, header, () => ({ value: title }));
    this.table.resize({ ...rect, right: column.right });
    const added = new TableColumn(this.table, headers.length);
    if (values !== null && values !== undefined) writeContent(area, values);
    if (readText(this.table.book.grid.engine, sheetId, rect.top, column.left) !== title) added.Name = title;
    return added;
  }
}
