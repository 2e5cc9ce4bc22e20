import { redraw, type Placed } from "./conditionalFormatRule";
import { readColor } from "./rangeFormat";

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
  get Strikethrough(): boolean | null {
    return this.placed.record.struck;
  }
  set Strikethrough(value: unknown) {
    this.placed.record.struck = value === true;
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
export class ConditionalRangeFormat {
  readonly Type = "ConditionalRangeFormat";

  constructor(private readonly placed: Placed) {}

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.placed);
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.placed);
  }
}
