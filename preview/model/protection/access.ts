import { RichError } from "../../contract";
import { without, type Rect } from "../../grid/address";
import type { Attempt, Denial, Permission } from "../../grid/attempt";
import type { Book } from "../book";

/** The parts of a rectangle that are locked. */
export const lockedParts = (rect: Rect, unlocked: readonly Rect[]): readonly Rect[] =>
  unlocked.reduce<readonly Rect[]>((parts, hole) => parts.flatMap((part) => without(part, hole)), [rect]);

/** Why protection forbids something, whoever asks for it; null when it does not. */
export function denialOf(book: Book, attempt: Attempt): Exclude<Denial, "read-only"> | null {
  if (attempt.kind === "structure") return book.structure === null ? null : "structure";
  if (!book.grid.sheets.has(attempt.sheetId)) return null;
  const { protection, unlocked } = book.sheet(attempt.sheetId);
  if (!protection) return null;
  if (attempt.kind === "content") return lockedParts(attempt.rect, unlocked).length > 0 ? "locked" : null;
  const isOpen = attempt.permission !== null && protection.options[attempt.permission];
  if (!isOpen) return "protected";
  return attempt.rect && lockedParts(attempt.rect, unlocked).length > 0 ? "locked" : null;
}

const accessDenied = (): RichError =>
  new RichError("AccessDenied", "You cannot perform the requested operation: the sheet or the workbook is protected.");

function demand(book: Book, attempt: Attempt): void {
  if (denialOf(book, attempt) !== null) throw accessDenied();
}

/** Where something happens. */
interface Place {
  readonly book: Book;
  readonly sheetId: string;
}

/** `AccessDenied` when a cell of the rectangle is locked in a protected sheet. */
export const requireUnlocked = ({ book, sheetId }: Place, rect: Rect): void =>
  demand(book, { kind: "content", sheetId, rect });

/** `AccessDenied` when the sheet is protected, unless the permission was given; the cells, if any, must be unlocked. */
export const requireAllowed = ({ book, sheetId }: Place, permission: Permission | null, rect?: Rect): void =>
  demand(book, { kind: "sheet", sheetId, permission, ...(rect ? { rect } : {}) });

/** `AccessDenied` when the structure of the workbook is protected. */
export const requireStructure = (book: Book): void => demand(book, { kind: "structure" });

export const wrongPassword = (): RichError =>
  new RichError("InvalidArgument", "The password is not the one that protects it.");

/** Reads a password; an empty one is none. */
export const readPassword = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? value : null;
