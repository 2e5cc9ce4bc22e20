import { invalidArgument } from "../errors";
import { requireFlag } from "../input";
import type { AxisKey, AxisRecord } from "./chartRecord";
import { change, present, type PlacedChart } from "./placedChart";

/** A limit of an axis; the empty text gives it back to Excel. */
const limit = (value: unknown): number | null => {
  if (value === "") return null;
  if (typeof value !== "number") throw invalidArgument();
  return value;
};

/** One axis of a chart. */
export class ChartAxis {
  readonly Type = "ChartAxis";

  constructor(
    private readonly placed: PlacedChart,
    private readonly key: AxisKey
  ) {}

  private get record(): AxisRecord {
    return present(this.placed).axes[this.key];
  }
  private set(edit: Partial<AxisRecord>): void {
    change(this.placed, ({ axes }) => Object.assign(axes[this.key], edit));
  }

  get AxisGroup(): "Primary" | "Secondary" {
    return this.key === "category" || this.key === "value" ? "Primary" : "Secondary";
  }
  get Visible(): boolean {
    return this.record.visible;
  }
  set Visible(value: unknown) {
    this.set({ visible: requireFlag(value) });
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.placed, this.key);
  }
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.placed, this.key);
  }
  get NumberFormat(): string {
    return this.record.numberFormat ?? "General";
  }
  set NumberFormat(value: unknown) {
    if (typeof value !== "string") throw invalidArgument();
    this.set({ numberFormat: value });
  }
  get LinkNumberFormat(): boolean {
    return this.record.numberFormat === null;
  }
  set LinkNumberFormat(value: unknown) {
    this.set({ numberFormat: requireFlag(value) ? null : this.NumberFormat });
  }
  get Minimum(): number | "" {
    return this.record.minimum ?? "";
  }
  set Minimum(value: unknown) {
    this.set({ minimum: limit(value) });
  }
  get Maximum(): number | "" {
    return this.record.maximum ?? "";
  }
  set Maximum(value: unknown) {
    this.set({ maximum: limit(value) });
  }
  get MajorUnit(): number | "" {
    return this.record.majorUnit ?? "";
  }
  set MajorUnit(value: unknown) {
    const unit = limit(value);
    if (unit !== null && unit <= 0) throw invalidArgument();
    this.set({ majorUnit: unit });
  }
  get ReversePlotOrder(): boolean {
    return this.record.reversed;
  }
  set ReversePlotOrder(value: unknown) {
    this.set({ reversed: requireFlag(value) });
  }
}

/** What an axis measures. */
class ChartAxisTitle {
  readonly Type = "ChartAxisTitle";

  constructor(
    private readonly placed: PlacedChart,
    private readonly key: AxisKey
  ) {}

  get Text(): string {
    return present(this.placed).axes[this.key].title;
  }
  set Text(value: unknown) {
    if (typeof value !== "string") throw invalidArgument();
    change(this.placed, ({ axes }) => Object.assign(axes[this.key], { title: value, titleVisible: true }));
  }
  get Visible(): boolean {
    return present(this.placed).axes[this.key].titleVisible;
  }
  set Visible(value: unknown) {
    const titleVisible = requireFlag(value);
    change(this.placed, ({ axes }) => Object.assign(axes[this.key], { titleVisible }));
  }
}

/** The lines that go from the marks of an axis across the chart. */
class ChartGridlines {
  readonly Type = "ChartGridlines";

  constructor(
    private readonly placed: PlacedChart,
    private readonly key: AxisKey
  ) {}

  get Visible(): boolean {
    return present(this.placed).axes[this.key].gridlines;
  }
  set Visible(value: unknown) {
    const gridlines = requireFlag(value);
    change(this.placed, ({ axes }) => Object.assign(axes[this.key], { gridlines }));
  }
}
