import type { Book } from "../book";
import { readPassword, requireStructure, wrongPassword } from "./access";

/** The protection of the workbook's structure: its sheets stay what and where they are. */
export class WorkbookProtection {
  readonly Type = "WorkbookProtection";

  constructor(private readonly book: Book) {}

  get Protected(): boolean {
    return this.book.structure !== null;
  }
  /** Fails when the workbook is protected already. */
  Protect(password: unknown): void {
    requireStructure(this.book);
    this.book.structure = { password: readPassword(password) };
  }
  Unprotect(password: unknown): void {
    const { structure } = this.book;
    if (structure && structure.password !== null && structure.password !== password) throw wrongPassword();
    this.book.structure = null;
  }
}
