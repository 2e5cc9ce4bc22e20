import { invalidArgument } from "../errors";
import { requireFlag } from "../input";
import { readColor } from "../rangeFormat";
import { change, present, readTitle, type PlacedChart } from "./placedChart";

/** The letters of a title. */
class ChartFont {
  readonly Type = "ChartFont";

  constructor(private readonly placed: PlacedChart) {}

  private set(font: Partial<{ bold: boolean; size: number; color: string | null }>): void {
    change(this.placed, (record) => (record.titleFont = { ...record.titleFont, ...font }));
  }
  get Bold(): boolean {
    return present(this.placed).titleFont.bold;
  }
  set Bold(value: unknown) {
    this.set({ bold: requireFlag(value) });
  }
  get Size(): number {
    return present(this.placed).titleFont.size;
  }
  set Size(value: unknown) {
    if (typeof value !== "number" || value <= 0) throw invalidArgument();
    this.set({ size: value });
  }
  get Color(): string {
    return present(this.placed).titleFont.color ?? "#595959";
  }
  set Color(value: unknown) {
    this.set({ color: readColor(value) });
  }
}

/** The looks of a title. */
class ChartTitleFormat {
  readonly Type = "ChartTitleFormat";

  constructor(private readonly placed: PlacedChart) {}

  get Font(): ChartFont {
    return new ChartFont(this.placed);
  }
}

/** The title of a chart. */
export class ChartTitle {
  readonly Type = "ChartTitle";

  constructor(private readonly placed: PlacedChart) {}

  get Text(): string {
    return readTitle(this.placed.book, present(this.placed));
  }
  set Text(value: unknown) {
    if (typeof value !== "string") throw invalidArgument();
    change(this.placed, (record) => {
      record.title = value;
      record.titleVisible = true;
    });
  }
  get Visible(): boolean {
    return present(this.placed).titleVisible;
  }
  set Visible(value: unknown) {
    const visible = requireFlag(value);
    change(this.placed, (record) => (record.titleVisible = visible));
  }
  get Format(): ChartTitleFormat {
    return new ChartTitleFormat(this.placed);
  }
}
