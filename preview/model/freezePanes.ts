import { MAX_COLUMNS, MAX_ROWS } from "../grid/address";
import { freeze, readFrozen } from "../grid/structure";
import { found, invalidArgument } from "./errors";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

const countOf = (count: unknown): number => {
  const value = count ?? 1;
  if (typeof value !== "number" || value < 0) throw invalidArgument();
  return value;
};

/** Rows and columns that stay in view. */
export class WorksheetFreezePanes {
  readonly Type = "WorksheetFreezePanes";

  constructor(private readonly worksheet: Worksheet) {}

  private set(rows: number, columns: number): void {
    freeze(this.worksheet.book.grid.engine, this.worksheet.Id, { rows, columns });
  }
  FreezeRows(count: unknown): void {
    this.set(countOf(count), 0);
  }
  FreezeColumns(count: unknown): void {
    this.set(0, countOf(count));
  }
  FreezeAt(range: unknown): void {
    const { rect } = range instanceof Range ? range : this.worksheet.GetRange(range);
    this.set(rect.bottom === MAX_ROWS - 1 ? 0 : rect.bottom + 1, rect.right === MAX_COLUMNS - 1 ? 0 : rect.right + 1);
  }
  Unfreeze(): void {
    this.set(0, 0);
  }
  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = readFrozen(this.worksheet.book.grid.engine, this.worksheet.Id);
    if (rows === 0 && columns === 0) return null;
    const rect = {
      top: 0,
      left: 0,
      bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1,
      right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1,
    };
    return new Range(this.worksheet.book, this.worksheet.Id, rect);
  }
  GetLocation(): Range {
    return found(this.GetLocationOrNullObject());
  }
}
