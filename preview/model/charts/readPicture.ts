import type { AxisPicture, Picture, SeriesPicture } from "../../charts/picture";
import { readStyle } from "../../grid/cells";
import type { Book } from "../book";
import type { AxisKey, AxisRecord, ChartRecord, SeriesRecord, Source } from "./chartRecord";
import { readName, readTitle } from "./placedChart";
import { readCategories, readNumbers } from "./readSeries";

const GENERAL = "General";

/** The number format of the first cell. */
function formatOf(book: Book, source: Source | null): string {
  if (!source || !book.grid.sheets.has(source.sheetId)) return GENERAL;
  return readStyle(book.grid.engine, source.sheetId, source.rect.top, source.rect.left).n?.pattern ?? GENERAL;
}

function readSeries(book: Book, record: ChartRecord, series: SeriesRecord, index: number): SeriesPicture {
  const numberFormat = formatOf(book, series.values);
  return {
    name: readName(book, series.name, index),
    type: series.type ?? record.type,
    secondary: series.axisGroup === "Secondary",
    values: readNumbers(book, series.values, record),
    numberFormat,
    labelFormat: series.labels.visible ? (series.labels.numberFormat ?? numberFormat) : null,
    fill: series.fill,
    line: series.line,
    weight: series.weight,
    gapWidth: series.gapWidth,
  };
}

const readAxis = (axis: AxisRecord, linkedFormat: string): AxisPicture => ({
  visible: axis.visible,
  title: axis.titleVisible && axis.title !== "" ? axis.title : null,
  numberFormat: axis.numberFormat ?? linkedFormat,
  minimum: axis.minimum,
  maximum: axis.maximum,
  majorUnit: axis.majorUnit,
  gridlines: axis.gridlines,
  reversed: axis.reversed,
});

/** Without categories, what stands under the values is their number. */
function categoriesOf(book: Book, record: ChartRecord, longest: number): string[] {
  const source = record.series.find(({ categories }) => categories !== null)?.categories ?? null;
  const texts = readCategories(book, source, record);
  return source ? texts : Array.from({ length: longest }, (_, index) => String(index + 1));
}

/** Reads a chart and the cells it is about. */
export function readPicture(book: Book, record: ChartRecord): Picture {
  const series = record.series.map((each, index) => readSeries(book, record, each, index));
  const axis = (key: AxisKey, secondary: boolean) => {
    const first = series.find((each) => each.secondary === secondary);
    return readAxis(record.axes[key], first?.numberFormat ?? GENERAL);
  };
  return {
    type: record.type,
    title: record.titleVisible ? { text: readTitle(book, record), ...record.titleFont } : null,
    legend: record.legendVisible ? record.legendPosition : null,
    categories: categoriesOf(book, record, Math.max(0, ...series.map(({ values }) => values.length))),
    series,
    axes: {
      category: axis("category", false),
      value: axis("value", false),
      secondaryCategory: axis("secondaryCategory", true),
      secondaryValue: axis("secondaryValue", true),
    },
    bridgesGaps: record.blanks === "Interplotted",
  };
}
