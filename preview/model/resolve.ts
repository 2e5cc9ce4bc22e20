import { MAX_COLUMNS, MAX_ROWS, parseRect, splitSheet, type Rect } from "../grid/address";
import { listNames } from "../grid/names";
import type { Book } from "./book";
import { invalidArgument, itemNotFound } from "./errors";

/** A rectangle and the sheet it is on. */
export interface Reference {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** Id of the sheet of that name, or null; Excel ignores case. */
export const sheetIdOf = (book: Book, name: string): string | null =>
  book.grid.sheets.ids().find((id) => book.grid.sheets.name(id).toLowerCase() === name.toLowerCase()) ?? null;

/** Reads `Sheet!A1:B2`, or `A1:B2` on the given sheet; null when it is neither. */
export function readReference(book: Book, text: string, sheetId: string): Reference | null {
  const { sheet, rest } = splitSheet(text.startsWith("=") ? text.slice(1) : text);
  const on = sheet === null ? sheetId : sheetIdOf(book, sheet);
  const rect = parseRect(rest);
  return on === null || !rect ? null : { sheetId: on, rect };
}

/** The place that a name stands for, or null when it is no place. */
export function placeOfName(book: Book, name: string, sheetId: string): Reference | null {
  const named = listNames(book.grid.engine).find(
    (each) => each.name.toLowerCase() === name.toLowerCase() && (each.sheetId === null || each.sheetId === sheetId)
  );
  return named ? readReference(book, named.meaning, sheetId) : null;
}

/** Reads an address or a name of one sheet; nothing at all means the whole sheet. */
export function resolveRect(book: Book, sheetId: string, address: unknown): Rect {
  if (address === null || address === undefined || address === "") {
    return { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  }
  if (typeof address !== "string") throw invalidArgument();
  const { sheet } = splitSheet(address);
  if (sheet !== null && sheetIdOf(book, sheet) === null) throw itemNotFound();
  const place =
    readReference(book, address, sheetId) ?? placeOfName(book, address, sheetId) ?? tablePlace(book, address);
  if (place?.sheetId !== sheetId) throw invalidArgument();
  return place.rect;
}

/** As in Excel, the name of a table means its rows without the header. */
function tablePlace(book: Book, name: string): Reference | null {
  const table = book.grid.tables.shapes().find((each) => each.name.toLowerCase() === name.toLowerCase());
  return table ? { sheetId: table.sheetId, rect: { ...table.rect, top: table.rect.top + 1 } } : null;
}
