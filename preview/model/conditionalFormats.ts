import { columnName, intersect, type Rect } from "../grid/address";
import { addConditionalFormat, removeConditionalFormat } from "../grid/rules";
import type { Book } from "./book";
import { Collection } from "./collection";
import { CONDITIONAL_TYPES, type ConditionalFormatRecord, type ConditionalType } from "./conditionalFormatRecord";
import { isRecord, textOf } from "./input";
import { invalidArgument, notImplemented } from "./errors";
import { Range } from "./range";
import type { Area } from "./rangeContent";
import { readColor } from "./rangeFormat";

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** A record with the place it belongs to. */
interface Placed {
  readonly book: Book;
  readonly sheetId: string;
  readonly record: ConditionalFormatRecord;
}

/** Draws the format again after a change; a format without rule or looks draws nothing. */
function redraw({ book, sheetId, record }: Placed): void {
  const { engine } = book.grid;
  if (record.drawn !== null) removeConditionalFormat(engine, sheetId, record.drawn);
  record.drawn = null;
  const formula = formulaOf(record);
  const plain = record.fill === null && record.color === null && record.bold === null && record.italic === null;
  if (formula === null || plain) return;
  record.drawn = addConditionalFormat(engine, {
    sheetId,
    rects: record.rects,
    formula,
    ...(record.fill === null ? {} : { fill: record.fill }),
    ...(record.color === null ? {} : { color: record.color }),
    ...(record.bold === null ? {} : { bold: record.bold }),
    ...(record.italic === null ? {} : { italic: record.italic }),
  });
}

const cellName = (rect: Rect | undefined): string => `${columnName(rect?.left ?? 0)}${(rect?.top ?? 0) + 1}`;

const expression = (value: unknown): string => {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return text.startsWith("=") ? text.slice(1) : text;
};

/** Every kind of rule as one formula about the first cell. */
function formulaOf({ type, rule, rects }: ConditionalFormatRecord): string | null {
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

/** Font of a conditional format. */
class ConditionalRangeFont {
  readonly Type = "ConditionalRangeFont";

  constructor(private readonly placed: Placed) {}

  get Color(): string | null {
    return this.placed.record.color;
  }
  set Color(value: unknown) {
    this.placed.record.color = readColor(value);
    redraw(this.placed);
  }
  get Bold(): boolean | null {
    return this.placed.record.bold;
  }
  set Bold(value: unknown) {
    this.placed.record.bold = value === true;
    redraw(this.placed);
  }
  get Italic(): boolean | null {
    return this.placed.record.italic;
  }
  set Italic(value: unknown) {
    this.placed.record.italic = value === true;
    redraw(this.placed);
  }
}

/** Background of a conditional format. */
class ConditionalRangeFill {
  readonly Type = "ConditionalRangeFill";

  constructor(private readonly placed: Placed) {}

  get Color(): string | null {
    return this.placed.record.fill;
  }
  set Color(value: unknown) {
    this.placed.record.fill = readColor(value);
    redraw(this.placed);
  }
  Clear(): void {
    this.placed.record.fill = null;
    redraw(this.placed);
  }
}

/** Looks of a conditional format. */
class ConditionalRangeFormat {
  readonly Type = "ConditionalRangeFormat";

  constructor(private readonly placed: Placed) {}

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.placed);
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.placed);
  }
}

/** A rule on the cell's value or text, set as one object. */
class RuleConditionalFormat {
  constructor(
    private readonly placed: Placed,
    readonly Type: "CellValueConditionalFormat" | "TextConditionalFormat"
  ) {}

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.placed);
  }
  get Rule(): Readonly<Record<string, unknown>> {
    return this.placed.record.rule ?? {};
  }
  set Rule(value: unknown) {
    if (!isRecord(value)) throw invalidArgument();
    const { record } = this.placed;
    const former = record.rule;
    record.rule = value;
    if (formulaOf(record) === null) {
      record.rule = former;
      throw invalidArgument();
    }
    redraw(this.placed);
  }
}

/** The formula of a custom conditional format. */
class ConditionalFormatRule {
  readonly Type = "ConditionalFormatRule";

  constructor(private readonly placed: Placed) {}

  get Formula(): string {
    return textOf(this.placed.record.rule?.["formula"]);
  }
  set Formula(value: unknown) {
    if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
    this.placed.record.rule = { formula: value };
    redraw(this.placed);
  }
}

/** A conditional format decided by a formula. */
class CustomConditionalFormat {
  readonly Type = "CustomConditionalFormat";

  constructor(private readonly placed: Placed) {}

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.placed);
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.placed);
  }
}

/** One conditional format of a range. */
export class ConditionalFormat {
  readonly className = "ConditionalFormat";

  constructor(private readonly placed: Placed) {}

  get Id(): string {
    return this.placed.record.id;
  }
  get Type(): ConditionalType {
    return this.placed.record.type;
  }
  get Priority(): number {
    const { book, sheetId, record } = this.placed;
    return book.sheet(sheetId).conditionalFormats.indexOf(record);
  }
  get StopIfTrue(): boolean {
    return this.placed.record.stopIfTrue;
  }
  get CellValueOrNullObject(): RuleConditionalFormat | null {
    return this.Type === "CellValue" ? new RuleConditionalFormat(this.placed, "CellValueConditionalFormat") : null;
  }
  get CellValue(): RuleConditionalFormat {
    return this.only(this.CellValueOrNullObject);
  }
  get TextComparisonOrNullObject(): RuleConditionalFormat | null {
    return this.Type === "ContainsText" ? new RuleConditionalFormat(this.placed, "TextConditionalFormat") : null;
  }
  get TextComparison(): RuleConditionalFormat {
    return this.only(this.TextComparisonOrNullObject);
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === "Custom" ? new CustomConditionalFormat(this.placed) : null;
  }
  get Custom(): CustomConditionalFormat {
    return this.only(this.CustomOrNullObject);
  }
  GetRange(): Range {
    const { book, sheetId, record } = this.placed;
    const [rect] = record.rects;
    if (!rect) throw invalidArgument();
    return new Range(book, sheetId, rect);
  }
  Delete(): void {
    remove(this.placed);
  }

  private only<T>(format: T | null): T {
    if (format === null) throw invalidArgument(`The conditional format is of type ${this.Type}.`);
    return format;
  }
}

function remove({ book, sheetId, record }: Placed): void {
  if (record.drawn !== null) removeConditionalFormat(book.grid.engine, sheetId, record.drawn);
  const records = book.sheet(sheetId).conditionalFormats;
  records.splice(records.indexOf(record), 1);
}

/** The conditional formats that touch a range. */
export class ConditionalFormats extends Collection<ConditionalFormat> {
  readonly Type = "ConditionalFormatCollection";

  constructor(private readonly area: Area) {
    super();
  }

  private get placed(): readonly Placed[] {
    const { book, sheetId, rect } = this.area;
    return book
      .sheet(sheetId)
      .conditionalFormats.filter(({ rects }) => rects.some((each) => intersect(each, rect)))
      .map((record) => ({ book, sheetId, record }));
  }

  get Items(): readonly ConditionalFormat[] {
    return this.placed.map((each) => new ConditionalFormat(each));
  }

  protected find(key: unknown): ConditionalFormat | undefined {
    return this.Items.find(({ Id }) => Id === key);
  }

  Add(type: unknown): ConditionalFormat {
    const { book, sheetId, rect } = this.area;
    const kind = CONDITIONAL_TYPES.find((each) => each === type);
    if (!kind) throw notImplemented(`conditional formats of type ${textOf(type)}`);
    const record: ConditionalFormatRecord = {
      id: `{${book.nextId().padStart(8, "0")}-0000-0000-0000-000000000000}`,
      type: kind,
      rects: [rect],
      rule: null,
      fill: null,
      color: null,
      bold: null,
      italic: null,
      stopIfTrue: false,
      drawn: null,
    };
    book.sheet(sheetId).conditionalFormats.push(record);
    return new ConditionalFormat({ book, sheetId, record });
  }

  ClearAll(): void {
    for (const each of this.placed) remove(each);
  }
}
