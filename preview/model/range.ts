import {
  bounding,
  columnCount,
  formatRect,
  intersect,
  isAllColumns,
  isAllRows,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
  requireInSheet,
  rowCount,
  type Rect,
} from "../grid/address";
import { clearStyles, usedRect, writeCells } from "../grid/cells";
import { deleteColumns, deleteRows, insertColumns, insertRows, select } from "../grid/structure";
import { isRowHidden } from "../grid/tables";
import type { Cell } from "../contract";
import { emitChanged, type Book } from "./book";
import { setCellProperties, setColumnProperties } from "./cellProperties";
import { ConditionalFormats } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { found, invalidArgument, itemNotFound, notImplemented } from "./errors";
import {
  mapCells,
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  valueType,
  writeContent,
  writeNumberFormats,
} from "./rangeContent";
import { textOf } from "./input";
import { requireAllowed, requireUnlocked } from "./protection/access";
import { RangeFormat } from "./rangeFormat";
import { RangeSort } from "./rangeSort";
import { resolveRect } from "./resolve";
import { Worksheet } from "./worksheet";

const count = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
};

/** A rectangle of cells of one sheet. */
export class Range {
  readonly Type = "Range";
  readonly rect: Rect;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    rect: Rect
  ) {
    this.rect = requireInSheet(rect);
  }

  /** Reads an argument that is a range, or an address of the same sheet. */
  private other(argument: unknown): Range {
    if (argument instanceof Range) {
      if (argument.sheetId !== this.sheetId) throw invalidArgument("The ranges are on different sheets.");
      return argument;
    }
    return new Range(this.book, this.sheetId, resolveRect(this.book, this.sheetId, argument));
  }

  private at(rect: Rect): Range {
    if (!this.book.grid.sheets.has(this.sheetId)) throw itemNotFound();
    return new Range(this.book, this.sheetId, rect);
  }

  get sheetName(): string {
    return this.book.grid.sheets.name(this.sheetId);
  }
  get Address(): string {
    return `${quoteSheet(this.sheetName)}!${formatRect(this.rect)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.rect.top;
  }
  get ColumnIndex(): number {
    return this.rect.left;
  }
  get RowCount(): number {
    return rowCount(this.rect);
  }
  get ColumnCount(): number {
    return columnCount(this.rect);
  }
  get CellCount(): number {
    return this.RowCount * this.ColumnCount;
  }
  /** True when every row is hidden, null when only some are. */
  get RowHidden(): boolean | null {
    const { top, bottom } = this.rect;
    const rows = Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);
    const hidden = rows.map((row) => isRowHidden(this.book.grid.engine, this.sheetId, row));
    return hidden.every((each) => each === hidden[0]) ? (hidden[0] ?? false) : null;
  }
  get IsEntireRow(): boolean {
    return isAllColumns(this.rect);
  }
  get IsEntireColumn(): boolean {
    return isAllRows(this.rect);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheetId);
  }
  get Values(): Cell[][] {
    return readValues(this);
  }
  set Values(value: unknown) {
    writeContent(this, value);
  }
  get Formulas(): Cell[][] {
    return readFormulas(this);
  }
  set Formulas(value: unknown) {
    writeContent(this, value);
  }
  get Text(): string[][] {
    return readTexts(this);
  }
  get ValueTypes(): string[][] {
    return readValues(this).map((row) => row.map(valueType));
  }
  get NumberFormat(): string[][] {
    return readNumberFormats(this);
  }
  set NumberFormat(value: unknown) {
    writeNumberFormats(this, value);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this);
  }
  get Sort(): RangeSort {
    return new RangeSort(this);
  }
  get HasSpill(): boolean {
    const spills = this.book.grid.engine.formulas.getArrayFormulaRange()["workbook"]?.[this.sheetId];
    return mapCells(this, (row, column) => Boolean(spills?.[row]?.[column]))
      .flat()
      .some(Boolean);
  }

  GetCell(row: unknown, column: unknown): Range {
    const top = this.rect.top + count(row);
    const left = this.rect.left + count(column);
    return this.at({ top, left, bottom: top, right: left });
  }
  GetRow(row: unknown): Range {
    const top = this.rect.top + count(row);
    return this.at({ ...this.rect, top, bottom: top });
  }
  GetColumn(column: unknown): Range {
    const left = this.rect.left + count(column);
    return this.at({ ...this.rect, left, right: left });
  }
  GetLastRow(): Range {
    return this.at({ ...this.rect, top: this.rect.bottom });
  }
  GetLastColumn(): Range {
    return this.at({ ...this.rect, left: this.rect.right });
  }
  GetLastCell(): Range {
    return this.at({ ...this.rect, top: this.rect.bottom, left: this.rect.right });
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const { top, left, bottom, right } = this.rect;
    const [down, along] = [count(rows), count(columns)];
    return this.at({ top: top + down, left: left + along, bottom: bottom + down, right: right + along });
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({ ...this.rect, bottom: this.rect.bottom + count(rows), right: this.rect.right + count(columns) });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    const { top, left } = this.rect;
    return this.at({ top, left, bottom: top + count(rows) - 1, right: left + count(columns) - 1 });
  }
  GetBoundingRect(other: unknown): Range {
    return this.at(bounding(this.rect, this.other(other).rect));
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const rect = intersect(this.rect, this.other(other).rect);
    return rect ? this.at(rect) : null;
  }
  GetIntersection(other: unknown): Range {
    return found(this.GetIntersectionOrNullObject(other));
  }
  GetEntireRow(): Range {
    return this.at({ ...this.rect, left: 0, right: MAX_COLUMNS - 1 });
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.rect, top: 0, bottom: MAX_ROWS - 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = usedRect(this.book.grid.engine, this.sheetId, valuesOnly === true);
    const rect = used && intersect(used, this.rect);
    return rect ? this.at(rect) : null;
  }
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  /** The cells that the formula of this one cell spills to. */
  GetSpillingToRangeOrNullObject(): Range | null {
    const { top, left } = this.rect;
    const range = this.book.grid.engine.formulas.getArrayFormulaRange()["workbook"]?.[this.sheetId]?.[top]?.[left];
    if (!range) return null;
    return this.at({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn });
  }
  GetSpillingToRange(): Range {
    return found(this.GetSpillingToRangeOrNullObject());
  }
  GetTables(): object {
    return this.Worksheet.tablesIn(this.rect);
  }

  /** Waits for the engine: what it computes of a formula that is gone meanwhile would stay in the cells. */
  async Clear(applyTo: unknown): Promise<void> {
    const what = applyTo ?? "All";
    if (what !== "All" && what !== "Contents" && what !== "Formats") throw notImplemented(`clearing ${textOf(what)}`);
    if (what !== "Formats") requireUnlocked(this, this.rect);
    if (what !== "Contents") requireAllowed(this, "allowFormatCells");
    await this.book.grid.whenComputed();
    const { engine } = this.book.grid;
    const used = usedRect(engine, this.sheetId, false);
    const rect = used && intersect(used, this.rect);
    if (what !== "Formats" && rect) {
      writeCells(engine, this.sheetId, rect, () => ({ value: null }));
      emitChanged(this.book, this.sheetId, this.rect);
    }
    if (what !== "Contents") clearStyles(engine, this.sheetId, this.rect);
    if (what === "All") {
      this.DataValidation.Clear();
      this.ConditionalFormats.ClearAll();
    }
  }

  Insert(shift: unknown): this {
    requireAllowed(this, shift === "Down" ? "allowInsertRows" : "allowInsertColumns");
    const { engine } = this.book.grid;
    if (shift === "Down" && this.IsEntireRow) insertRows(engine, this.sheetId, this.rect);
    else if (shift === "Right" && this.IsEntireColumn) insertColumns(engine, this.sheetId, this.rect);
    else throw notImplemented("inserting cells other than whole rows or columns");
    this.book.grid.formulas.refresh();
    return this;
  }

  Delete(shift: unknown): void {
    requireAllowed(this, shift === "Up" ? "allowDeleteRows" : "allowDeleteColumns", this.rect);
    const { engine } = this.book.grid;
    if (shift === "Up" && this.IsEntireRow) deleteRows(engine, this.sheetId, this.rect);
    else if (shift === "Left" && this.IsEntireColumn) deleteColumns(engine, this.sheetId, this.rect);
    else throw notImplemented("deleting cells other than whole rows or columns");
    this.book.grid.formulas.refresh();
  }

  SetCellProperties(rows: unknown): void {
    setCellProperties(this, rows);
  }
  SetColumnProperties(columns: unknown): void {
    setColumnProperties(this, columns);
  }

  Select(): void {
    this.book.grid.sheets.activate(this.sheetId);
    select(this.book.grid.engine, this.sheetId, this.rect);
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
      );
    }
  }
}
