import type { WorkbookFiles } from "../contract";
import type { Book } from "../model/book";
/** Saves and opens the workbook; what knows the format is fetched when it is first needed. */
export const createFiles = (book: Book): WorkbookFiles => ({
  async save() {
    const [{ takeBook }, { writeBook }] = await Promise.all([import("./model/takeBook"), import("./write/writeBook")]);
    await book.grid.whenIdle();
    return writeBook(takeBook(book), book.grid.functions.names());
  },
  async open(bytes) {
    const [{ fillBook }, { readBook }] = await Promise.all([import("./model/fillBook"), import("./read/readBook")]);
    const read = await readBook(bytes, book.grid.functions.names());
    if (!read.ok) return read;
    fillBook(book, read.value.book);
    return { ok: true, value: read.value.notRead };
  },
});
