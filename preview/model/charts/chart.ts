import { toCellPoint, toSheetPoint, type SheetPoint } from "../../grid/layout";
import { invalidArgument } from "../errors";
import { oneOf, requireFlag } from "../input";
import { Range } from "../range";
import { resolveRect } from "../resolve";
import { Worksheet } from "../worksheet";
import { ChartAxes } from "./chartAxes";
import { ChartLegend } from "./chartLegend";
import { BLANKS, type ChartType } from "./chartRecord";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { ChartTitle } from "./chartTitle";
import { readChartType, seriesFrom } from "./chartInput";
import { change, present, readSource, type PlacedChart } from "./placedChart";

const distance = (value: unknown): number => {
  if (typeof value !== "number" || value < 0) throw invalidArgument();
  return value;
};

const size = (value: unknown): number => {
  if (typeof value !== "number" || value <= 0) throw invalidArgument();
  return value;
};

/** A chart of a sheet. Places and sizes are points. */
export class Chart {
  readonly Type = "Chart";

  constructor(private readonly placed: PlacedChart) {}

  get Id(): string {
    return this.placed.record.id;
  }
  get Name(): string {
    return present(this.placed).name;
  }
  set Name(value: unknown) {
    if (typeof value !== "string" || value === "" || value.length > 255) throw invalidArgument();
    change(this.placed, (record) => (record.name = value));
  }
  get ChartType(): ChartType {
    return present(this.placed).type;
  }
  set ChartType(value: unknown) {
    const type = readChartType(value);
    change(this.placed, (record) => {
      record.type = type;
      for (const series of record.series) series.type = null;
    });
  }
  get DisplayBlanksAs(): string {
    return present(this.placed).blanks;
  }
  set DisplayBlanksAs(value: unknown) {
    const blanks = oneOf(BLANKS, value);
    change(this.placed, (record) => (record.blanks = blanks));
  }
  get PlotVisibleOnly(): boolean {
    return present(this.placed).visibleOnly;
  }
  set PlotVisibleOnly(value: unknown) {
    const visibleOnly = requireFlag(value);
    change(this.placed, (record) => (record.visibleOnly = visibleOnly));
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.placed);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.placed);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.placed);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.placed);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.placed.book, this.placed.sheetId);
  }

  get Left(): number {
    return this.start.left;
  }
  set Left(value: unknown) {
    const left = distance(value);
    this.place({ ...this.start, left }, { left: left + this.Width, top: this.end.top });
  }
  get Top(): number {
    return this.start.top;
  }
  set Top(value: unknown) {
    const top = distance(value);
    this.place({ ...this.start, top }, { left: this.end.left, top: top + this.Height });
  }
  get Width(): number {
    return this.end.left - this.start.left;
  }
  set Width(value: unknown) {
    this.place(this.start, { ...this.end, left: this.start.left + size(value) });
  }
  get Height(): number {
    return this.end.top - this.start.top;
  }
  set Height(value: unknown) {
    this.place(this.start, { ...this.end, top: this.start.top + size(value) });
  }

  /** Puts the chart over these cells; without a last cell it keeps its size. */
  SetPosition(startCell: unknown, endCell: unknown): void {
    const first = this.cell(startCell);
    const start = this.point({ row: first.top, column: first.left, down: 0, along: 0 });
    if (endCell === null || endCell === undefined) {
      this.place(start, { left: start.left + this.Width, top: start.top + this.Height });
      return;
    }
    const last = this.cell(endCell);
    const end = this.point({ row: last.bottom + 1, column: last.right + 1, down: 0, along: 0 });
    if (end.left <= start.left || end.top <= start.top) throw invalidArgument();
    change(this.placed, (record) => {
      record.from = { row: first.top, column: first.left, down: 0, along: 0 };
      record.to = { row: last.bottom + 1, column: last.right + 1, down: 0, along: 0 };
    });
  }

  SetData(sourceData: unknown, seriesBy: unknown): void {
    const series = seriesFrom(this.placed.book, readSource(sourceData), seriesBy);
    change(this.placed, (record) => (record.series = series));
  }

  Delete(): void {
    change(this.placed, (record) => {
      const { charts } = this.placed.book.sheet(this.placed.sheetId);
      charts.splice(charts.indexOf(record), 1);
    });
  }

  private get start(): SheetPoint {
    return this.point(present(this.placed).from);
  }
  private get end(): SheetPoint {
    return this.point(present(this.placed).to);
  }
  private point(point: Parameters<typeof toSheetPoint>[2]): SheetPoint {
    return toSheetPoint(this.placed.book.grid.engine, this.placed.sheetId, point);
  }
  private place(from: SheetPoint, to: SheetPoint): void {
    const { book, sheetId } = this.placed;
    change(this.placed, (record) => {
      record.from = toCellPoint(book.grid.engine, sheetId, from);
      record.to = toCellPoint(book.grid.engine, sheetId, to);
    });
  }
  private cell(argument: unknown) {
    const { book, sheetId } = this.placed;
    if (!(argument instanceof Range)) {
      if (typeof argument !== "string" || argument === "") throw invalidArgument();
      return resolveRect(book, sheetId, argument);
    }
    if (argument.sheetId !== sheetId) throw invalidArgument();
    return argument.rect;
  }
}
