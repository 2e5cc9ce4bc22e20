import { without } from "../../grid/address";
import { notImplemented } from "../errors";
import { requireFlag } from "../input";
import type { Area } from "../rangeContent";
import { lockedParts, requireAllowed } from "./access";

/** What protection does to cells, once their sheet is protected. */
export class FormatProtection {
  readonly Type = "FormatProtection";

  constructor(private readonly area: Area) {}

  /** Null when only some of the cells are locked. */
  get Locked(): boolean | null {
    const { book, sheetId, rect } = this.area;
    const parts = lockedParts(rect, book.sheet(sheetId).unlocked);
    if (parts.length === 0) return false;
    const [only] = parts;
    const isWhole = parts.length === 1 && only?.top === rect.top && only.bottom === rect.bottom;
    return isWhole && only.left === rect.left && only.right === rect.right ? true : null;
  }
  set Locked(value: unknown) {
    const locked = requireFlag(value);
    requireAllowed(this.area, null);
    const { book, sheetId, rect } = this.area;
    const sheet = book.sheet(sheetId);
    const others = sheet.unlocked.flatMap((each) => without(each, rect));
    sheet.unlocked = locked ? others : [...others, rect];
  }
  get FormulaHidden(): boolean {
    return false;
  }
  set FormulaHidden(value: unknown) {
    if (requireFlag(value)) throw notImplemented("hiding formulas");
  }
}
