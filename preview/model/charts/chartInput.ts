import type { Book } from "../book";
import { invalidArgument, notImplemented } from "../errors";
import { textOf } from "../input";
import { CHART_TYPES, newSeries, type ChartType, type SeriesRecord, type Source } from "./chartRecord";
import { sourceCells } from "./placedChart";
import { SERIES_BY, splitSource } from "./splitSource";

/** The kind of chart, or a refusal that names it. */
export function readChartType(value: unknown): ChartType {
  const type = CHART_TYPES.find((each) => each === value);
  if (type) return type;
  if (typeof value !== "string" || value === "") throw invalidArgument();
  throw notImplemented(`charts of type ${textOf(value)}`);
}

/** Cuts cells into series. */
export function seriesFrom(book: Book, { sheetId, rect }: Source, seriesBy: unknown): SeriesRecord[] {
  const by = SERIES_BY.find((each) => each === (seriesBy ?? "Auto"));
  if (!by) throw invalidArgument();
  return splitSource(rect, by, sourceCells(book, sheetId)).map(({ name, values, categories }) =>
    newSeries(name && { sheetId, rect: name }, { sheetId, rect: values }, categories && { sheetId, rect: categories })
  );
}
