import { shiftIndex, shiftRect, type StructureChange } from "../../grid/shift";
import type { CellPoint } from "../../grid/layout";
import type { Book } from "../book";
import type { ChartRecord, SeriesName, Source } from "./chartRecord";

/** Where cells are after rows or columns have come or gone; null when they are lost. */
function shiftSource(source: Source | null, change: StructureChange): Source | null {
  if (source?.sheetId !== change.sheetId) return source;
  const rect = shiftRect(source.rect, change);
  return rect && { ...source, rect };
}

const shiftName = (name: SeriesName, change: StructureChange): SeriesName =>
  typeof name === "string" ? name : shiftSource(name, change);

function shiftPoint(point: CellPoint, change: StructureChange): CellPoint {
  const { axis, inserted, at, count } = change;
  const index = axis === "rows" ? point.row : point.column;
  const isGone = !inserted && index >= at && index < at + count;
  const moved = shiftIndex(index, change);
  if (axis === "rows") return { ...point, row: moved, down: isGone ? 0 : point.down };
  return { ...point, column: moved, along: isGone ? 0 : point.along };
}

/** Charts and what they read follow their cells. */
export function shiftCharts(book: Book, change: StructureChange): void {
  for (const sheetId of book.grid.sheets.ids()) {
    for (const record of book.sheet(sheetId).charts) {
      shiftSeries(record, change);
      if (sheetId !== change.sheetId) continue;
      record.from = shiftPoint(record.from, change);
      record.to = shiftPoint(record.to, change);
    }
  }
  book.charts.changed();
}

function shiftSeries(record: ChartRecord, change: StructureChange): void {
  for (const series of record.series) {
    series.name = shiftName(series.name, change);
    series.values = shiftSource(series.values, change);
    series.categories = shiftSource(series.categories, change);
  }
}
