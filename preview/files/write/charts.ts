import type { Worksheet } from "../../../src/xlsx/library";
import { escapeXml, partOf, relationsOf, sheetParts, textOf } from "../../../src/xlsx/parts";
import { formatRect, quoteSheet } from "../../grid/address";
import { BLANK_WORDS, CHART_KINDS, DRAWING_UNITS, LEGEND_SIDES } from "../chartWords";
import type { FileAxis, FileBook, FileChart, FileSeries, FileSource } from "../fileBook";
import { fileWord } from "../pageWords";

const reference = ({ sheet, rect }: FileSource): string => `${quoteSheet(sheet)}!${formatRect(rect, true)}`;

function nameOf({ name }: FileSeries) {
  if (name === null) return {};
  return { name: typeof name === "string" ? name : { formula: reference(name) } };
}

const seriesOf = (series: FileSeries, isLine: boolean, hasMarkers: boolean) => ({
  ...nameOf(series),
  values: series.values ? reference(series.values) : "",
  ...(series.categories ? { categories: reference(series.categories) } : {}),
  ...(series.fill === null ? {} : { fill: series.fill }),
  ...(series.line === null ? {} : { line: series.line }),
  ...(series.weight === null ? {} : { lineWidth: series.weight }),
  ...(isLine && !hasMarkers ? { marker: { symbol: "none" as const } } : {}),
});

const axisOf = (axis: FileAxis) => ({
  ...(axis.title === "" ? {} : { title: axis.title }),
  ...(axis.numberFormat === null ? {} : { numFmt: axis.numberFormat, numFmtLinked: false }),
  ...(axis.minimum === null ? {} : { min: axis.minimum }),
  ...(axis.maximum === null ? {} : { max: axis.maximum }),
  ...(axis.majorUnit === null ? {} : { majorUnit: axis.majorUnit }),
  ...(axis.reversed ? { orientation: "maxMin" as const } : {}),
  majorGridlines: axis.gridlines,
  hidden: !axis.visible,
});

/** A title that is not there, one that Excel makes up, or a text. */
const titleOf = ({ title, titleVisible }: FileChart) => {
  if (!titleVisible) return { title: null };
  return title === null ? {} : { title };
};

function addChart(worksheet: Worksheet, chart: FileChart): void {
  const kind = CHART_KINDS[chart.type];
  const hasAxes = chart.type !== "Pie";
  worksheet.addChart(
    {
      ...kind,
      ...titleOf(chart),
      series: chart.series
        .filter(({ values }) => values !== null)
        .map((series) => seriesOf(series, kind.type === "line", chart.type === "LineMarkers")),
      ...(kind.type === "bar" ? { gapWidth: chart.gapWidth } : {}),
      ...(hasAxes ? { categoryAxis: axisOf(chart.category), valueAxis: axisOf(chart.value) } : {}),
      showLegend: chart.legendVisible,
      legendPosition: fileWord(LEGEND_SIDES, chart.legendPosition) ?? "b",
      displayBlanksAs: fileWord(BLANK_WORDS, chart.blanks) ?? "gap",
    },
    {
      tl: { col: chart.from.column, row: chart.from.row },
      br: { col: chart.to.column, row: chart.to.row },
    }
  );
  const range = worksheet.getCharts().at(-1)?.range;
  if (!range?.br) return;
  range.tl.nativeColOff = Math.round(chart.from.along * DRAWING_UNITS);
  range.tl.nativeRowOff = Math.round(chart.from.down * DRAWING_UNITS);
  range.br.nativeColOff = Math.round(chart.to.along * DRAWING_UNITS);
  range.br.nativeRowOff = Math.round(chart.to.down * DRAWING_UNITS);
}

/** Draws the charts of a sheet; one without a series has nothing that a file can hold. */
export function writeCharts(worksheet: Worksheet, charts: readonly FileChart[]): void {
  for (const chart of drawable(charts)) addChart(worksheet, chart);
}

const drawable = (charts: readonly FileChart[]): readonly FileChart[] =>
  charts.filter(({ series }) => series.some(({ values }) => values !== null));

/** The library numbers charts: their own names are put in the drawing. */
export function nameCharts(parts: Map<string, Uint8Array>, { sheets }: FileBook): void {
  for (const { name, path } of sheetParts(parts)) {
    const charts = drawable(sheets.find((sheet) => sheet.name === name)?.charts ?? []);
    const drawing = relationsOf(parts, path).find(({ kind }) => kind === "drawing")?.path;
    if (drawing === undefined || charts.length === 0) continue;
    const named = textOf(parts.get(drawing)).replace(/name="Chart (\d+)"/g, (whole, number: string) => {
      const chart = charts[Number(number) - 1];
      return chart === undefined ? whole : `name="${escapeXml(chart.name)}"`;
    });
    parts.set(drawing, partOf(named));
  }
}
