import type { Book } from "./book";
import { Collection } from "./collection";
import { Range } from "./range";
import type { Area } from "./rangeContent";
import { Worksheet } from "./worksheet";

/** The ranges that make up one place. */
class RangeCollection extends Collection<Range> {
  readonly Type = "RangeCollection";

  constructor(readonly Items: readonly Range[]) {
    super();
  }
  protected find(): undefined {
    return undefined;
  }
}

/** A place made of ranges of one sheet; in the preview, of one. */
export class RangeAreas {
  readonly Type = "RangeAreas";
  readonly AreaCount = 1;
  private readonly range: Range;
  private readonly book: Book;

  constructor({ book, sheetId, rect }: Area) {
    this.book = book;
    this.range = new Range(book, sheetId, rect);
  }

  get Address(): string {
    return this.range.Address;
  }
  get AddressLocal(): string {
    return this.range.AddressLocal;
  }
  get CellCount(): number {
    return this.range.CellCount;
  }
  get IsEntireColumn(): boolean {
    return this.range.IsEntireColumn;
  }
  get IsEntireRow(): boolean {
    return this.range.IsEntireRow;
  }
  get Areas(): RangeCollection {
    return new RangeCollection([this.range]);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.range.sheetId);
  }
}
