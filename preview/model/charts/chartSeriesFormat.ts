import { invalidArgument } from "../errors";
import { readColor } from "../rangeFormat";
import type { SeriesRecord } from "./chartRecord";
import { change, type PlacedChart } from "./placedChart";

const USUAL_WEIGHT = 2.25;

/** The looks of a series. */
export class ChartSeriesFormat {
  readonly Type = "ChartSeriesFormat";

  constructor(
    private readonly placed: PlacedChart,
    private readonly series: SeriesRecord
  ) {}

  get Fill(): ChartFill {
    return new ChartFill(this.placed, this.series);
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.placed, this.series);
  }
}

/** The background of the columns, bars or slices of a series. */
class ChartFill {
  readonly Type = "ChartFill";

  constructor(
    private readonly placed: PlacedChart,
    private readonly series: SeriesRecord
  ) {}

  SetSolidColor(color: unknown): void {
    const fill = readColor(color);
    change(this.placed, () => (this.series.fill = fill));
  }
  Clear(): void {
    change(this.placed, () => (this.series.fill = "transparent"));
  }
}

/** The line of a series. Its weight is points. */
class ChartLineFormat {
  readonly Type = "ChartLineFormat";

  constructor(
    private readonly placed: PlacedChart,
    private readonly series: SeriesRecord
  ) {}

  get Color(): string {
    return this.series.line ?? "";
  }
  set Color(value: unknown) {
    const color = readColor(value);
    change(this.placed, () => (this.series.line = color));
  }
  get Weight(): number {
    return this.series.weight ?? USUAL_WEIGHT;
  }
  set Weight(value: unknown) {
    if (typeof value !== "number" || value <= 0) throw invalidArgument();
    change(this.placed, () => (this.series.weight = value));
  }
}
