import { invalidArgument, itemNotFound, notImplemented } from "../errors";
import { oneOf, requireFlag } from "../input";
import { ChartDataLabels } from "./chartDataLabels";
import type { AxisGroup, ChartType, SeriesRecord } from "./chartRecord";
import { ChartSeriesFormat } from "./chartSeriesFormat";
import { readChartType } from "./chartInput";
import { change, present, readName, readSource, type PlacedChart } from "./placedChart";
import { readCategories, readNumbers } from "./readSeries";

const LONGEST_NAME = 255;
const WIDEST_GAP = 500;

/** A series together with its chart. */
export class ChartSeries {
  readonly Type = "ChartSeries";

  constructor(
    private readonly placed: PlacedChart,
    private readonly series: SeriesRecord
  ) {}

  private get index(): number {
    const index = present(this.placed).series.indexOf(this.series);
    if (index < 0) throw itemNotFound();
    return index;
  }
  private set(edit: Partial<SeriesRecord>): void {
    if (this.index >= 0) change(this.placed, () => Object.assign(this.series, edit));
  }

  get Name(): string {
    return readName(this.placed.book, this.series.name, this.index);
  }
  set Name(value: unknown) {
    if (typeof value !== "string" || value.length > LONGEST_NAME) throw invalidArgument();
    if (value.startsWith("=")) throw notImplemented("naming a series by a formula");
    this.set({ name: value });
  }
  get ChartType(): ChartType {
    return this.series.type ?? present(this.placed).type;
  }
  set ChartType(value: unknown) {
    const type = readChartType(value);
    const { type: whole } = present(this.placed);
    const mixes = (each: ChartType) => !each.startsWith("Bar") && each !== "Pie";
    if (type !== whole && !(mixes(type) && mixes(whole))) throw notImplemented(`${type} in a chart of type ${whole}`);
    this.set({ type });
  }
  get AxisGroup(): AxisGroup {
    return this.series.axisGroup;
  }
  set AxisGroup(value: unknown) {
    this.set({ axisGroup: oneOf(["Primary", "Secondary"], value) });
  }
  get PlotOrder(): number {
    return this.index + 1;
  }
  get GapWidth(): number {
    return this.series.gapWidth;
  }
  set GapWidth(value: unknown) {
    if (typeof value !== "number" || value < 0 || value > WIDEST_GAP) throw invalidArgument();
    this.set({ gapWidth: value });
  }
  get HasDataLabels(): boolean {
    return this.series.labels.visible;
  }
  set HasDataLabels(value: unknown) {
    this.set({ labels: { ...this.series.labels, visible: requireFlag(value) } });
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.placed, this.series);
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.placed, this.series);
  }

  SetValues(sourceData: unknown): void {
    this.set({ values: readSource(sourceData) });
  }
  SetXAxisValues(sourceData: unknown): void {
    this.set({ categories: readSource(sourceData) });
  }
  /** What is drawn: the numbers, or the texts under them. */
  GetDimensionValues(dimension: unknown): readonly (string | number | null)[] {
    const { book } = this.placed;
    const chart = present(this.placed);
    return oneOf(["Values", "Categories"], dimension) === "Values"
      ? readNumbers(book, this.series.values, chart)
      : readCategories(book, this.series.categories, chart);
  }

  Delete(): void {
    const { index } = this;
    change(this.placed, (record) => void record.series.splice(index, 1));
  }
}
