import { intersect } from "../grid/address";
import { removeConditionalFormat } from "../grid/rules";
import { Collection } from "./collection";
import { CONDITIONAL_TYPES, type ConditionalFormatRecord, type ConditionalType } from "./conditionalFormatRecord";
import { formulaOf, redraw, type Placed } from "./conditionalFormatRule";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { invalidArgument, notImplemented } from "./errors";
import { isRecord, textOf } from "./input";
import { requireAllowed } from "./protection/access";
import { Range } from "./range";
import type { Area } from "./rangeContent";

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
  requireAllowed({ book, sheetId }, "allowFormatCells");
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
    requireAllowed(this.area, "allowFormatCells");
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
      struck: null,
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
