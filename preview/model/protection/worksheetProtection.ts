import type { PERMISSIONS } from "../../grid/attempt";
import type { Book } from "../book";
import { found, invalidArgument } from "../errors";
import { isRecord, oneOf } from "../input";
import { readPassword, requireAllowed, wrongPassword } from "./access";
import { SELECTION_MODES, type ProtectionOptions } from "./protectionRecord";

/** What is not said is forbidden, but for the selection. */
function readOptions(value: unknown): ProtectionOptions {
  if (value !== null && value !== undefined && !isRecord(value)) throw invalidArgument();
  const given = value ?? {};
  const flag = (name: (typeof PERMISSIONS)[number]) => given[name] === true;
  return {
    allowAutoFilter: flag("allowAutoFilter"),
    allowDeleteColumns: flag("allowDeleteColumns"),
    allowDeleteRows: flag("allowDeleteRows"),
    allowEditObjects: flag("allowEditObjects"),
    allowEditScenarios: flag("allowEditScenarios"),
    allowFormatCells: flag("allowFormatCells"),
    allowFormatColumns: flag("allowFormatColumns"),
    allowFormatRows: flag("allowFormatRows"),
    allowInsertColumns: flag("allowInsertColumns"),
    allowInsertHyperlinks: flag("allowInsertHyperlinks"),
    allowInsertRows: flag("allowInsertRows"),
    allowPivotTables: flag("allowPivotTables"),
    allowSort: flag("allowSort"),
    selectionMode: oneOf(SELECTION_MODES, given["selectionMode"] ?? "Normal"),
  };
}

/** The protection of a sheet. */
export class WorksheetProtection {
  readonly Type = "WorksheetProtection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string
  ) {}

  private get record() {
    found(this.book.grid.sheets.has(this.sheetId) || null);
    return this.book.sheet(this.sheetId);
  }
  get Protected(): boolean {
    return this.record.protection !== null;
  }
  /** Null while the sheet is not protected. */
  get Options(): ProtectionOptions | null {
    return this.record.protection?.options ?? null;
  }

  /** Fails when the sheet is protected already. */
  Protect(options: unknown, password: unknown): void {
    requireAllowed({ book: this.book, sheetId: this.sheetId }, null);
    this.record.protection = { options: readOptions(options), password: readPassword(password) };
  }
  Unprotect(password: unknown): void {
    const { protection } = this.record;
    if (protection && protection.password !== null && protection.password !== password) throw wrongPassword();
    this.record.protection = null;
  }
}
