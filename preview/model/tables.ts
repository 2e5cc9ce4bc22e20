import { columnCount, intersect, parseRect, splitSheet, type Rect } from "../grid/address";
import { readText, readValue, writeCells } from "../grid/cells";
import { listNames } from "../grid/names";
import type { TableShape } from "../grid/structuredReference";
import type { Book } from "./book";
import { Collection, sameName } from "./collection";
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from "./errors";
import { requireName } from "./names";
import { requireAllowed } from "./protection/access";
import { Range } from "./range";
import { readReference } from "./resolve";
import { Table } from "./table";

/** The name of a table, or the error that Excel gives for it. */
export function requireTableName(book: Book, name: unknown, own: string | null): string {
  const chosen = requireName(name);
  const table = book.grid.tables.shapes().find((each) => sameName(chosen, each.name));
  const named = listNames(book.grid.engine).some((each) => sameName(chosen, each.name));
  if (named || (table && table.id !== own)) throw itemAlreadyExists();
  return chosen;
}

/** The tables of the workbook, of one sheet, or of one range. */
export class Tables extends Collection<Table> {
  readonly Type = "TableCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string | null,
    private readonly only: (shape: TableShape) => boolean = () => true
  ) {
    super();
  }

  private get shapes(): readonly TableShape[] {
    const { sheetId } = this;
    return this.book.grid.tables
      .shapes()
      .filter((shape) => (sheetId === null || shape.sheetId === sheetId) && this.only(shape));
  }
  get Items(): readonly Table[] {
    return this.shapes.map(({ id }) => new Table(this.book, id));
  }
  protected find(key: unknown): Table | undefined {
    const shape = this.shapes.find(({ id, name }) => id === key || sameName(key, name));
    return shape && new Table(this.book, shape.id);
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const { sheetId, rect } = this.place(address);
    requireAllowed({ book: this.book, sheetId }, null);
    if (hasHeaders !== true) throw notImplemented("making a table of cells without a header row");
    const overlap = this.book.grid.tables
      .shapes()
      .some((each) => each.sheetId === sheetId && intersect(each.rect, rect));
    if (overlap) throw invalidArgument("A table can't overlap another table.");
    const awaitsFirstRow = rect.top === rect.bottom;
    const whole = awaitsFirstRow ? { ...rect, bottom: rect.bottom + 1 } : rect;
    nameHeaders(this.book, sheetId, whole);
    const id = this.book.nextId();
    this.book.tables.push({
      id,
      style: "TableStyleMedium2",
      awaitsFirstRow,
      rowFormulas: new Map(),
      filters: new Map(),
      sorted: null,
    });
    this.book.grid.tables.add(id, this.freeName(), sheetId, whole);
    return new Table(this.book, id);
  }

  private place(address: unknown): { readonly sheetId: string; readonly rect: Rect } {
    if (address instanceof Range) {
      if (this.sheetId !== null && address.sheetId !== this.sheetId) throw invalidArgument();
      return address;
    }
    if (typeof address !== "string") throw invalidArgument();
    const place = readReference(this.book, address, this.sheetId ?? this.book.grid.sheets.active());
    if (!place)
      throw splitSheet(address).sheet !== null && parseRect(splitSheet(address).rest)
        ? itemNotFound()
        : invalidArgument();
    if (this.sheetId !== null && place.sheetId !== this.sheetId) throw invalidArgument();
    return place;
  }

  private freeName(): string {
    const taken = (name: string) =>
      this.book.grid.tables.shapes().some((table) => sameName(name, table.name)) ||
      listNames(this.book.grid.engine).some((each) => sameName(name, each.name));
    let number = 1;
    while (taken(`Tableau${number}`)) number += 1;
    return `Tableau${number}`;
  }
}

/** Headers are texts, none blank, none twice: Excel gives names where they are missing. */
function nameHeaders(book: Book, sheetId: string, rect: Rect): void {
  const { engine } = book.grid;
  const names: string[] = [];
  for (let offset = 0; offset < columnCount(rect); offset += 1) {
    const text = readText(engine, sheetId, rect.top, rect.left + offset);
    names.push(freeHeader(text === "" ? `Colonne${offset + 1}` : text, names));
  }
  const wrong = names.some((name, offset) => readValue(engine, sheetId, rect.top, rect.left + offset) !== name);
  if (!wrong) return;
  const header = { ...rect, bottom: rect.top };
  writeCells(engine, sheetId, header, (_row, column) => ({ value: names[column - rect.left] ?? "" }));
}

function freeHeader(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((each) => sameName(each, name));
  let name = wanted;
  for (let number = 2; isTaken(name); number += 1) name = `${wanted}${number}`;
  return name;
}
