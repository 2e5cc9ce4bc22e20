import { drawChart, type DrawnChart, type Place } from "../../charts/drawnChart";
import { toSheetPoint } from "../../grid/layout";
import { PIXELS } from "../../grid/structure";
import { readView, type View } from "../../grid/view";
import type { Book } from "../book";
import type { ChartRecord } from "./chartRecord";
import { readPicture } from "./readPicture";

/** Draws the charts of the active sheet over the grid, and keeps them where their cells are. */
export function drawCharts(container: HTMLElement, book: Book): void {
  const layer = document.createElement("div");
  layer.className = "grid-charts";
  const drawn = new Map<string, DrawnChart>();
  let awaited = false;

  function draw(): void {
    awaited = false;
    const view = readView(book.grid.engine);
    if (view && layer.parentElement !== view.canvas.parentElement) view.canvas.after(layer);
    const records = view ? book.sheet(view.sheetId).charts : [];
    for (const [id, chart] of drawn) {
      if (records.some((record) => record.id === id)) continue;
      chart.remove();
      drawn.delete(id);
    }
    for (const record of records) if (view) drawOne(record, view);
  }

  function drawOne(record: ChartRecord, view: View): void {
    const chart = drawn.get(record.id) ?? drawChart(record.id);
    if (!drawn.has(record.id)) layer.append(chart.element);
    drawn.set(record.id, chart);
    chart.moveTo(placeOf(book, record, view, layer));
    chart.show(readPicture(book, record));
  }

  function ask(): void {
    if (awaited) return;
    awaited = true;
    requestAnimationFrame(draw);
  }

  book.charts.listen(ask);
  book.grid.engine.commands.onCommandExecuted(ask);
  book.grid.calculation.onFinished(ask);
  new ResizeObserver(ask).observe(container);
}

/** Where the chart is in the layer; null when none of it is in view. One that starts in frozen cells stays with them. */
function placeOf(book: Book, { from, to }: ChartRecord, view: View, layer: HTMLElement): Place | null {
  const pane = view.paneOf(from.row, from.column);
  const lastPane = view.paneOf(to.row, to.column);
  if (!pane || !lastPane) return null;
  const { engine } = book.grid;
  const start = toSheetPoint(engine, view.sheetId, from);
  const end = toSheetPoint(engine, view.sheetId, to);
  const [canvas, origin] = [view.canvas.getBoundingClientRect(), layer.getBoundingClientRect()];
  const shift = { left: canvas.left - origin.left, top: canvas.top - origin.top };
  const left = pane.left + (start.left * PIXELS - pane.fromLeft) * view.zoom;
  const top = pane.top + (start.top * PIXELS - pane.fromTop) * view.zoom;
  const width = (end.left - start.left) * PIXELS * view.zoom;
  const height = (end.top - start.top) * PIXELS * view.zoom;
  const cut = {
    left: Math.max(0, pane.left - left),
    top: Math.max(0, pane.top - top),
    right: Math.max(0, left + width - lastPane.right),
    bottom: Math.max(0, top + height - lastPane.bottom),
  };
  if (cut.left + cut.right >= width || cut.top + cut.bottom >= height) return null;
  return { left: left + shift.left, top: top + shift.top, width, height, cut };
}
