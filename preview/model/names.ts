import { formatRect, parseRect, quoteSheet } from "../grid/address";
import { listNames, removeName, setName, type DefinedName } from "../grid/names";
import type { Cell } from "../contract";
import type { Book } from "./book";
import { Collection, sameName } from "./collection";
import { found, invalidArgument, itemAlreadyExists } from "./errors";
import { Range } from "./range";
import { valueType } from "./rangeContent";
import { readReference } from "./resolve";
import { Worksheet } from "./worksheet";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** The name, or `InvalidArgument` where Excel would refuse it. */
export function requireName(name: unknown): string {
  if (typeof name !== "string" || name.length > 255 || !NAME.test(name)) throw invalidArgument();
  if (parseRect(name) !== null || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name)) throw invalidArgument();
  return name;
}

/** A name for a range or a formula. */
export class NamedItem {
  readonly className = "NamedItem";

  constructor(
    private readonly book: Book,
    private readonly id: string
  ) {}

  private get defined(): DefinedName {
    return found(listNames(this.book.grid.engine).find(({ id }) => id === this.id));
  }
  get _Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.defined.name;
  }
  get Type(): string {
    if (this.GetRangeOrNullObject()) return "Range";
    return valueType(this.Value);
  }
  get Value(): Cell {
    const range = this.GetRangeOrNullObject();
    if (range) return `${quoteSheet(range.sheetName)}!${formatRect(range.rect, true)}`;
    const { meaning } = this.defined;
    const number = Number(meaning.slice(1));
    return meaning.startsWith("=") && !Number.isNaN(number) ? number : meaning;
  }
  get Formula(): string {
    const { meaning } = this.defined;
    return meaning.startsWith("=") ? meaning : `=${meaning}`;
  }
  get Visible(): boolean {
    return true;
  }
  get Scope(): string {
    return this.defined.sheetId === null ? "Workbook" : "Worksheet";
  }
  get Comment(): string {
    return this.defined.comment;
  }
  set Comment(value: unknown) {
    if (typeof value !== "string") throw invalidArgument();
    setName(this.book.grid.engine, { ...this.defined, comment: value });
  }
  get WorksheetOrNullObject(): Worksheet | null {
    const { sheetId } = this.defined;
    return sheetId === null ? null : new Worksheet(this.book, sheetId);
  }
  get Worksheet(): Worksheet {
    return found(this.WorksheetOrNullObject);
  }
  GetRangeOrNullObject(): Range | null {
    const place = readReference(this.book, this.defined.meaning, this.book.grid.sheets.active());
    return place ? new Range(this.book, place.sheetId, place.rect) : null;
  }
  GetRange(): Range {
    return found(this.GetRangeOrNullObject());
  }
  Delete(): void {
    removeName(this.book.grid.engine, this.defined);
  }
}

/** The names of the workbook, or of one sheet. */
export class NamedItems extends Collection<NamedItem> {
  readonly Type = "NamedItemCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string | null
  ) {
    super();
  }

  private get mine(): readonly DefinedName[] {
    return listNames(this.book.grid.engine).filter(({ sheetId }) => sheetId === this.sheetId);
  }
  get Items(): readonly NamedItem[] {
    return this.mine.map(({ id }) => new NamedItem(this.book, id));
  }
  protected find(key: unknown): NamedItem | undefined {
    const named = this.mine.find(({ id, name }) => id === key || sameName(key, name));
    return named && new NamedItem(this.book, named.id);
  }

  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const chosen = requireName(name);
    const taken = this.book.grid.tables.shapes().some((table) => sameName(chosen, table.name));
    if (this.find(chosen) || taken) throw itemAlreadyExists();
    const id = `name-${this.book.nextId()}`;
    setName(this.book.grid.engine, {
      id,
      name: chosen,
      meaning: this.meaningOf(reference),
      comment: typeof comment === "string" ? comment : "",
      sheetId: this.sheetId,
    });
    return new NamedItem(this.book, id);
  }

  private meaningOf(reference: unknown): string {
    if (reference instanceof Range) return `${quoteSheet(reference.sheetName)}!${formatRect(reference.rect, true)}`;
    if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
    if (typeof reference !== "string" || reference === "") throw invalidArgument();
    if (!reference.startsWith("=")) return `="${reference.replace(/"/g, '""')}"`;
    return readReference(this.book, reference, this.book.grid.sheets.active()) ? reference.slice(1) : reference;
  }
}
