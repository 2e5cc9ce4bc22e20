import { Collection } from "../collection";
import { invalidArgument } from "../errors";
import { newSeries } from "./chartRecord";
import { ChartSeries } from "./chartSeries";
import { change, present, type PlacedChart } from "./placedChart";

/** The series of a chart, in the order they are drawn. */
export class ChartSeriesCollection extends Collection<ChartSeries> {
  readonly Type = "ChartSeriesCollection";

  constructor(private readonly placed: PlacedChart) {
    super();
  }

  get Items(): readonly ChartSeries[] {
    return present(this.placed).series.map((series) => new ChartSeries(this.placed, series));
  }
  protected find(): undefined {
    return undefined;
  }

  /** Adds a series without values: nothing shows until it has some. */
  Add(name: unknown, index: unknown): ChartSeries {
    const { series: all } = present(this.placed);
    if (name !== null && name !== undefined && typeof name !== "string") throw invalidArgument();
    const at = index ?? all.length;
    if (typeof at !== "number" || at < 0 || at > all.length) throw invalidArgument();
    const series = newSeries(name === "" ? null : (name ?? null), null, all[0]?.categories ?? null);
    change(this.placed, (record) => void record.series.splice(at, 0, series));
    return new ChartSeries(this.placed, series);
  }
}
