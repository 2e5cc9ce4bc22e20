import type { Book } from "./book";
import { Collection, sameName } from "./collection";
import { found } from "./errors";
import { requireStructure } from "./protection/access";
import { sheetIdOf } from "./resolve";
import { requireSheetName, Worksheet } from "./worksheet";

/** An id as Excel makes them. */
export const newSheetId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

/** The sheets of the workbook. */
export class Worksheets extends Collection<Worksheet> {
  readonly Type = "WorksheetCollection";

  constructor(private readonly book: Book) {
    super();
  }

  get Items(): readonly Worksheet[] {
    return this.book.grid.sheets.ids().map((id) => new Worksheet(this.book, id));
  }

  protected find(key: unknown): Worksheet | undefined {
    return this.Items.find(({ Id, Name }) => Id === key || sameName(key, Name));
  }

  private visible(visibleOnly: unknown): readonly Worksheet[] {
    return visibleOnly === true ? this.Items.filter(({ Visibility }) => Visibility === "Visible") : this.Items;
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.visible(visibleOnly).length;
  }
  GetFirst(visibleOnly: unknown): Worksheet {
    return found(this.visible(visibleOnly)[0]);
  }
  GetLast(visibleOnly: unknown): Worksheet {
    return found(this.visible(visibleOnly).at(-1));
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.grid.sheets.active());
  }

  Add(name: unknown): Worksheet {
    requireStructure(this.book);
    const chosen =
      name === null || name === undefined || name === "" ? this.freeName() : requireSheetName(this.book, name, null);
    const id = newSheetId();
    this.book.grid.sheets.add(id, chosen);
    return new Worksheet(this.book, id);
  }

  private freeName(): string {
    let number = this.Items.length + 1;
    while (sheetIdOf(this.book, `Feuil${number}`) !== null) number += 1;
    return `Feuil${number}`;
  }
}
