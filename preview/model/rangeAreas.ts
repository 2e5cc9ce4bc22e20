import { areasFormat } from "./areasFormat";
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

/** A place made of ranges of one sheet. */
export class RangeAreas {
  readonly Type = "RangeAreas";
  private readonly book: Book;
  private readonly ranges: readonly Range[];

  constructor(private readonly areas: readonly [Area, ...Area[]]) {
    this.book = areas[0].book;
    this.ranges = areas.map(({ book, sheetId, rect }) => new Range(book, sheetId, rect));
  }

  get AreaCount(): number {
    return this.ranges.length;
  }
  get Address(): string {
    return this.ranges.map(({ Address }) => Address).join(",");
  }
  get AddressLocal(): string {
    return this.ranges.map(({ AddressLocal }) => AddressLocal).join(",");
  }
  get CellCount(): number {
    return this.ranges.reduce((total, { CellCount }) => total + CellCount, 0);
  }
  get IsEntireColumn(): boolean {
    return this.ranges.every(({ IsEntireColumn }) => IsEntireColumn);
  }
  get IsEntireRow(): boolean {
    return this.ranges.every(({ IsEntireRow }) => IsEntireRow);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
  get Format(): object {
    return areasFormat(this.areas);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.areas[0].sheetId);
  }
}
