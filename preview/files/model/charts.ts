import type { Book } from "../../model/book";
import {
  newChart,
  newSeries,
  type AxisRecord,
  type ChartRecord,
  type SeriesName,
  type SeriesRecord,
  type Source,
} from "../../model/charts/chartRecord";
import { sheetIdOf } from "../../model/resolve";
import type { FileAxis, FileChart, FileSeries, FileSource } from "../fileBook";

/** Cells of a sheet that is gone are none. */
const takeSource = ({ grid }: Book, source: Source): FileSource | null =>
  grid.sheets.has(source.sheetId) ? { sheet: grid.sheets.name(source.sheetId), rect: source.rect } : null;

const takeSeries = (book: Book, { name, values, categories, fill, line, weight }: SeriesRecord): FileSeries => ({
  name: name === null || typeof name === "string" ? name : takeSource(book, name),
  values: values && takeSource(book, values),
  categories: categories && takeSource(book, categories),
  fill,
  line,
  weight,
});

const takeAxis = ({ title, titleVisible, ...axis }: AxisRecord): FileAxis => ({
  ...axis,
  title: titleVisible ? title : "",
});

/** A chart of the model, as plain data. */
export const takeChart = (book: Book, record: ChartRecord): FileChart => ({
  name: record.name,
  type: record.type,
  title: record.title,
  titleVisible: record.titleVisible,
  legendVisible: record.legendVisible,
  legendPosition: record.legendPosition,
  blanks: record.blanks,
  gapWidth: record.series[0]?.gapWidth ?? 150,
  category: takeAxis(record.axes.category),
  value: takeAxis(record.axes.value),
  series: record.series.map((series) => takeSeries(book, series)),
  from: record.from,
  to: record.to,
});

function fillSource(book: Book, source: FileSource | null): Source | null {
  const sheetId = source && sheetIdOf(book, source.sheet);
  return source && sheetId !== null ? { sheetId, rect: source.rect } : null;
}

function fillSeries(book: Book, { name, values, categories, ...looks }: FileSeries, gapWidth: number): SeriesRecord {
  const called: SeriesName = name === null || typeof name === "string" ? name : fillSource(book, name);
  const made = newSeries(called, fillSource(book, values), fillSource(book, categories));
  return { ...made, ...looks, gapWidth };
}

const fillAxis = (target: AxisRecord, axis: FileAxis): void =>
  void Object.assign(target, { ...axis, titleVisible: axis.title !== "" });

/** Puts a chart on a sheet. */
export function fillChart(book: Book, sheetId: string, chart: FileChart): void {
  const { name, type, from, to, category, value, series, gapWidth, ...looks } = chart;
  const record = newChart({
    id: `{${book.nextId().padStart(8, "0")}-0001-0000-0000-000000000000}`,
    name,
    type,
    series: series.map((each) => fillSeries(book, each, gapWidth)),
    from,
    to,
  });
  Object.assign(record, looks);
  fillAxis(record.axes.category, category);
  fillAxis(record.axes.value, value);
  book.sheet(sheetId).charts.push(record);
  book.charts.changed();
}
