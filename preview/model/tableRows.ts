import type { Cell } from "../contract";
import { columnCount, intersect, rowCount, type Rect } from "../grid/address";
import { usedRect, writeCells } from "../grid/cells";
import { moveFormula } from "../grid/moveFormula";
import { deleteRows, insertRows } from "../grid/structure";
import { emitChanged } from "./book";
import { Collection } from "./collection";
import { invalidArgument } from "./errors";
import { asList } from "./input";
import type { Range } from "./range";
import { readValues, writeContent } from "./rangeContent";
import type { Table } from "./table";

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
    new TableRows(this.table).DeleteRowsAt(this.Index, 1);
  }
}

/** The rows of a table, without its header. */
export class TableRows extends Collection<TableRow> {
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
    this.table.requireOpen();
    const { rect, sheetId } = this.table.shape;
    const rows = readRows(values, columnCount(rect));
    const kept = this.keptRows();
    const at = index === null || index === undefined || index === -1 ? kept : index;
    if (typeof at !== "number" || at < 0 || at > kept) throw invalidArgument();
    const top = rect.top + 1 + at;
    const added = { ...rect, top, bottom: top + rows.length - 1 };
    const bottom = rect.top + kept + rows.length;
    if (at < kept || this.isTaken({ ...rect, top: rect.bottom + 1, bottom })) {
      insertRows(book.grid.engine, sheetId, { ...added, top: added.bottom - (bottom - rect.bottom) + 1 });
    }
    this.table.resize({ ...rect, bottom });
    this.table.record.awaitsFirstRow = false;
    writeContent({ book, sheetId, rect: added }, kept === 0 ? this.withFormulas(rows) : rows);
    this.table.fill(added.top, added.bottom);
    return new TableRow(this.table, at);
  }

  /** Cells left to the formula of their column, in a table that has no row to take it from. */
  private withFormulas(rows: readonly (readonly unknown[])[]): unknown[][] {
    const { record, book } = this.table;
    return rows.map((row, down) =>
      row.map((cell, column) => {
        const formula = record.rowFormulas.get(column);
        return cell === null && formula !== undefined ? moveFormula(book.grid.engine, formula, down, 0) : cell;
      })
    );
  }

  /** How many rows there are, without the blank one that waits for the first to be added. */
  private keptRows(): number {
    const { table, Count } = this;
    const waits = table.record.awaitsFirstRow && Count === 1 && !this.isTaken(table.GetDataBodyRange().rect);
    return waits ? 0 : Count;
  }

  DeleteRowsAt(index: unknown, count: unknown): void {
    this.table.requireOpen();
    if (typeof index !== "number") throw invalidArgument();
    const rows = typeof count === "number" ? count : 1;
    if (index < 0 || index + rows > this.Count) throw invalidArgument();
    if (rows < 1) throw invalidArgument();
    const isEvery = rows === this.Count;
    if (isEvery) this.emptyFirstRow();
    if (isEvery && rows === 1) return;
    const { rect, sheetId } = this.table.shape;
    const top = rect.top + 1 + (isEvery ? 1 : index);
    deleteRows(this.table.book.grid.engine, sheetId, { ...rect, top, bottom: rect.top + index + rows });
    this.table.book.grid.formulas.refresh();
  }

  /** A table keeps one blank row, and remembers the formulas of its columns for the rows to come. */
  private emptyFirstRow(): void {
    const { book, record, shape } = this.table;
    const { sheetId, rect } = shape;
    const first = { ...rect, top: rect.top + 1, bottom: rect.top + 1 };
    const formulas = new Map<number, string>();
    for (let column = rect.left; column <= rect.right; column += 1) {
      const formula = book.grid.formulas.read(sheetId, first.top, column);
      if (formula !== null) formulas.set(column - rect.left, formula);
    }
    record.rowFormulas = formulas;
    record.awaitsFirstRow = true;
    writeCells(book.grid.engine, sheetId, first, () => ({ value: null }));
    emitChanged(book, sheetId, first);
  }

  private isTaken(rect: Rect): boolean {
    const { book, shape } = this.table;
    const used = usedRect(book.grid.engine, shape.sheetId, false);
    if (rect.bottom < rect.top || !used || !intersect(used, rect)) return false;
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
