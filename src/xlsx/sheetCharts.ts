import { NUMBER_FORMATS, quotedSheet, type PlanChart, type PlanSheet } from "../workbook";
import type { Worksheet } from "./library";

const KINDS = {
  columns: { type: "bar", barDir: "col", grouping: "clustered" },
  /** Without a full overlap the pieces of a stack stand beside one another. */
  stackedColumns: { type: "bar", barDir: "col", grouping: "stacked", overlap: 100 },
  line: { type: "line", grouping: "standard" },
} as const satisfies Readonly<Record<PlanChart["kind"], object>>;

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** A range of the sheet of the chart, as a chart refers to it. */
const reference = (sheet: string, range: string): string => `${quotedSheet(sheet)}!${absolute(range)}`;

const addChart = (worksheet: Worksheet, sheet: string, chart: PlanChart): void => {
  worksheet.addChart(
    {
      ...KINDS[chart.kind],
      title: chart.title,
      series: chart.series.map(({ name, values }) => ({
        name,
        categories: reference(sheet, chart.categories),
        values: reference(sheet, values),
      })),
      valueAxis: {
        title: chart.valueTitle,
        numFmt: NUMBER_FORMATS[chart.format],
        numFmtLinked: false,
        majorGridlines: true,
        majorTickMark: "none",
        minorTickMark: "none",
      },
      categoryAxis: { majorTickMark: "none", minorTickMark: "none" },
      showLegend: chart.series.length > 1,
      legendPosition: "b",
    },
    `${chart.from}:${chart.to}`
  );
};

/** Draws the charts of a sheet over its cells. */
export const addCharts = (worksheet: Worksheet, { name, charts }: PlanSheet): void => {
  for (const chart of charts) addChart(worksheet, name, chart);
};
