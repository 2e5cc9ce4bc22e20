import type { Book } from "./book";
import { invalidArgument } from "./errors";

const KINDS: ReadonlySet<unknown> = new Set(["Recalculate", "Full", "FullRebuild"]);

/** Computes the workbook again; a full calculation also asks the add-in again. */
export function recalculate(book: Book, kind: unknown): void {
  if (!KINDS.has(kind)) throw invalidArgument();
  if (kind !== "Recalculate") book.grid.functions.forget();
  book.grid.calculation.recalculateAll();
}
