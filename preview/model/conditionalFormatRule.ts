import { columnName, type Rect } from "../grid/address";
import { addConditionalFormat, removeConditionalFormat } from "../grid/rules";
import type { Book } from "./book";
import type { ConditionalFormatRecord } from "./conditionalFormatRecord";
import { textOf } from "./input";
import { requireAllowed } from "./protection/access";

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** A record with the place it belongs to. */
export interface Placed {
  readonly book: Book;
  readonly sheetId: string;
  readonly record: ConditionalFormatRecord;
}

/** Draws the format again after a change, where the sheet may be formatted. */
export function redraw(placed: Placed): void {
  requireAllowed(placed, "allowFormatCells");
  draw(placed);
}

/** Draws the format as it is; one without rule or looks draws nothing. */
export function draw({ book, sheetId, record }: Placed): void {
  const { engine } = book.grid;
  if (record.drawn !== null) removeConditionalFormat(engine, sheetId, record.drawn);
  record.drawn = null;
  const formula = formulaOf(record);
  const { fill, color, bold, italic, struck } = record;
  const plain = [fill, color, bold, italic, struck].every((look) => look === null);
  if (formula === null || plain) return;
  record.drawn = addConditionalFormat(engine, {
    sheetId,
    rects: record.rects,
    formula,
    ...(fill === null ? {} : { fill }),
    ...(color === null ? {} : { color }),
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(struck === null ? {} : { struck }),
  });
}

const cellName = (rect: Rect | undefined): string => `${columnName(rect?.left ?? 0)}${(rect?.top ?? 0) + 1}`;

const expression = (value: unknown): string => {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return text.startsWith("=") ? text.slice(1) : text;
};

/** Every kind of rule as one formula about the first cell. */
export function formulaOf({ type, rule, rects }: ConditionalFormatRecord): string | null {
  if (!rule) return null;
  const cell = cellName(rects[0]);
  const operator = typeof rule["operator"] === "string" ? rule["operator"] : "";
  if (type === "Custom") return `=${expression(rule["formula"])}`;
  if (type === "ContainsText") {
    const text = `"${textOf(rule["text"]).replace(/"/g, '""')}"`;
    const hit = `ISNUMBER(SEARCH(${text},${cell}))`;
    if (operator === "Contains") return `=${hit}`;
    if (operator === "NotContains") return `=NOT(${hit})`;
    if (operator === "BeginsWith") return `=LEFT(${cell},LEN(${text}))=${text}`;
    return `=RIGHT(${cell},LEN(${text}))=${text}`;
  }
  const low = expression(rule["formula1"]);
  const high = expression(rule["formula2"]);
  if (operator === "Between") return `=AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === "NotBetween") return `=OR(${cell}<${low},${cell}>${high})`;
  const sign = COMPARISONS[operator];
  return sign === undefined ? null : `=${cell}${sign}${low}`;
}
