import { JOURNAL_KEY, withEntry, type JournalEntry } from "../workbook";
import { PRODUCT_VERSION } from "./build";
import type { Book } from "./readBook";

/** Adds to the journal what the request under way changes, and on which sheets. */
export const remember = (
  { settings }: Excel.Workbook,
  book: Pick<Book, "settings">,
  action: JournalEntry["action"],
  sheets: readonly string[]
): void => {
  const entry: JournalEntry = { at: new Date().toISOString(), action, sheets: [...sheets], version: PRODUCT_VERSION };
  settings.add(JOURNAL_KEY, withEntry(book.settings.journal, entry));
};
