import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import { columnCount, rowCount } from "../grid/address";
import { readStyle, writeStyles } from "../grid/cells";
import { autofitColumns, autofitRows } from "../grid/autofit";
import { readColumnWidth, readRowHeight, setColumnWidth, setRowHeight } from "../grid/structure";
import { invalidArgument } from "./errors";
import { requireAllowed } from "./protection/access";
import { FormatProtection } from "./protection/formatProtection";
import type { Area } from "./rangeContent";
import { RangeBorders } from "./rangeBorders";

/** Beyond this many cells the first ones speak for all. */
const MOST_LOOKED_AT = 20_000;

/** The value that all cells share, or null when they differ. */
export function shared<T>({ book, sheetId, rect }: Area, read: (style: IStyleData) => T): T | null {
  const first = read(readStyle(book.grid.engine, sheetId, rect.top, rect.left));
  const lastRow = Math.min(rect.bottom, rect.top + Math.floor(MOST_LOOKED_AT / columnCount(rect)));
  for (let row = rect.top; row <= lastRow; row += 1) {
    for (let column = rect.left; column <= Math.min(rect.right, rect.left + 200); column += 1) {
      if (read(readStyle(book.grid.engine, sheetId, row, column)) !== first) return null;
    }
  }
  return first;
}

/** Gives all cells a style. */
export function apply(area: Area, style: IStyleData): void {
  requireAllowed(area, "allowFormatCells");
  writeStyles(area.book.grid.engine, area.sheetId, area.rect, () => style);
}

const flag = (value: unknown): BooleanNumber => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
};

const COLOR = /^#[0-9a-f]{6}$/i;

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** Reads `#RRGGBB`, `RRGGBB` or a usual HTML name. */
export function readColor(value: unknown): string {
  const text = typeof value === "string" ? value : "";
  const hex = NAMED_COLORS[text.toLowerCase()] ?? (text.startsWith("#") ? text : `#${text}`);
  if (!COLOR.test(hex)) throw invalidArgument();
  return hex.toUpperCase();
}

const textOf = (value: unknown): string => {
  if (typeof value !== "string") throw invalidArgument();
  return value;
};

const numberOf = (value: unknown): number => {
  if (typeof value !== "number" || value <= 0) throw invalidArgument();
  return value;
};

/** The letters of the cells. */
class RangeFont {
  readonly Type = "RangeFont";

  constructor(private readonly area: Area) {}

  get Bold(): boolean | null {
    return shared(this.area, ({ bl }) => bl === BooleanNumber.TRUE);
  }
  set Bold(value: unknown) {
    apply(this.area, { bl: flag(value) });
  }
  get Italic(): boolean | null {
    return shared(this.area, ({ it }) => it === BooleanNumber.TRUE);
  }
  set Italic(value: unknown) {
    apply(this.area, { it: flag(value) });
  }
  get Strikethrough(): boolean | null {
    return shared(this.area, ({ st }) => st?.s === BooleanNumber.TRUE);
  }
  set Strikethrough(value: unknown) {
    apply(this.area, { st: { s: flag(value) } });
  }
  get Underline(): string | null {
    return shared(this.area, ({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }
  set Underline(value: unknown) {
    if (value !== "Single" && value !== "None") throw invalidArgument();
    apply(this.area, { ul: { s: flag(value === "Single") } });
  }
  get Color(): string | null {
    return shared(this.area, ({ cl }) => (cl?.rgb ?? "#000000").toUpperCase());
  }
  set Color(value: unknown) {
    apply(this.area, { cl: { rgb: readColor(value) } });
  }
  get Name(): string | null {
    return shared(this.area, ({ ff }) => ff ?? "Calibri");
  }
  set Name(value: unknown) {
    apply(this.area, { ff: textOf(value) });
  }
  get Size(): number | null {
    return shared(this.area, ({ fs }) => fs ?? 11);
  }
  set Size(value: unknown) {
    apply(this.area, { fs: numberOf(value) });
  }
}

/** The background of the cells. */
class RangeFill {
  readonly Type = "RangeFill";

  constructor(private readonly area: Area) {}

  get Color(): string | null {
    return shared(this.area, ({ bg }) => (bg?.rgb ?? "#FFFFFF").toUpperCase());
  }
  set Color(value: unknown) {
    apply(this.area, { bg: value === "" ? null : { rgb: readColor(value) } });
  }
  Clear(): void {
    apply(this.area, { bg: null });
  }
}

const HORIZONTAL: ReadonlyMap<unknown, HorizontalAlign> = new Map([
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
]);

const VERTICAL: ReadonlyMap<unknown, VerticalAlign> = new Map([
  ["Bottom", VerticalAlign.BOTTOM],
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
]);

const nameOf = <T>(names: ReadonlyMap<unknown, T>, value: T, otherwise: string): string => {
  for (const [name, each] of names) if (each === value) return String(name);
  return otherwise;
};

const known = <T>(names: ReadonlyMap<unknown, T>, name: unknown): T => {
  const value = names.get(name);
  if (value === undefined) throw invalidArgument();
  return value;
};

/** The looks of a range. Widths and heights are points. */
export class RangeFormat {
  readonly Type = "RangeFormat";

  constructor(private readonly area: Area) {}

  get Font(): RangeFont {
    return new RangeFont(this.area);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.area);
  }
  get Borders(): RangeBorders {
    return new RangeBorders(this.area);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.area);
  }
  get HorizontalAlignment(): string | null {
    return shared(this.area, ({ ht }) => nameOf(HORIZONTAL, ht ?? HorizontalAlign.UNSPECIFIED, "General"));
  }
  set HorizontalAlignment(value: unknown) {
    apply(this.area, { ht: known(HORIZONTAL, value) });
  }
  get VerticalAlignment(): string | null {
    return shared(this.area, ({ vt }) => nameOf(VERTICAL, vt ?? VerticalAlign.BOTTOM, "Bottom"));
  }
  set VerticalAlignment(value: unknown) {
    apply(this.area, { vt: known(VERTICAL, value) });
  }
  get WrapText(): boolean | null {
    return shared(this.area, ({ tb }) => tb === WrapStrategy.WRAP);
  }
  set WrapText(value: unknown) {
    apply(this.area, { tb: flag(value) === BooleanNumber.TRUE ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }
  get ColumnWidth(): number | null {
    const { book, sheetId, rect } = this.area;
    const first = readColumnWidth(book.grid.engine, sheetId, rect.left);
    for (let column = rect.left + 1; column <= Math.min(rect.right, rect.left + 500); column += 1) {
      if (readColumnWidth(book.grid.engine, sheetId, column) !== first) return null;
    }
    return first;
  }
  set ColumnWidth(value: unknown) {
    requireAllowed(this.area, "allowFormatColumns");
    const { book, sheetId, rect } = this.area;
    setColumnWidth(book.grid.engine, sheetId, rect, numberOf(value));
  }
  get RowHeight(): number | null {
    const { book, sheetId, rect } = this.area;
    const first = readRowHeight(book.grid.engine, sheetId, rect.top);
    for (let row = rect.top + 1; row <= Math.min(rect.bottom, rect.top + rowCount(rect), rect.top + 500); row += 1) {
      if (readRowHeight(book.grid.engine, sheetId, row) !== first) return null;
    }
    return first;
  }
  set RowHeight(value: unknown) {
    requireAllowed(this.area, "allowFormatRows");
    const { book, sheetId, rect } = this.area;
    setRowHeight(book.grid.engine, sheetId, rect, numberOf(value));
  }
  AutofitColumns(): void {
    requireAllowed(this.area, "allowFormatColumns");
    const { book, sheetId, rect } = this.area;
    autofitColumns(book.grid.engine, sheetId, rect);
  }
  AutofitRows(): void {
    requireAllowed(this.area, "allowFormatRows");
    const { book, sheetId, rect } = this.area;
    autofitRows(book.grid.engine, sheetId, rect);
  }
}
