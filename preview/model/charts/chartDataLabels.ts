import { invalidArgument } from "../errors";
import { requireFlag } from "../input";
import type { SeriesRecord } from "./chartRecord";
import { change, type PlacedChart } from "./placedChart";

/** The values written beside the columns, points or slices of a series. */
export class ChartDataLabels {
  readonly Type = "ChartDataLabels";

  constructor(
    private readonly placed: PlacedChart,
    private readonly series: SeriesRecord
  ) {}

  get ShowValue(): boolean {
    return this.series.labels.visible;
  }
  set ShowValue(value: unknown) {
    const visible = requireFlag(value);
    change(this.placed, () => (this.series.labels = { ...this.series.labels, visible }));
  }
  get NumberFormat(): string {
    return this.series.labels.numberFormat ?? "General";
  }
  set NumberFormat(value: unknown) {
    if (typeof value !== "string") throw invalidArgument();
    change(this.placed, () => (this.series.labels = { ...this.series.labels, numberFormat: value }));
  }
  get LinkNumberFormat(): boolean {
    return this.series.labels.numberFormat === null;
  }
}
