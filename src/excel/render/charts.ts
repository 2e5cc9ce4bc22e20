import { NUMBER_FORMATS, type PlanChart, type PlanSheet } from "../../workbook";
import type { Operation } from "./operation";

const TYPES = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  line: "Line",
} as const satisfies Readonly<Record<PlanChart["kind"], Excel.ChartType | `${Excel.ChartType}`>>;

/** Roughly what one chart adds to a request. */
const CHART_SIZE = 4000;

/** Each series is named and pointed at its cells: what Excel would guess from a range depends on what is in it. */
function addSeries(chart: Excel.Chart, sheet: Excel.Worksheet, plan: PlanChart): void {
  const categories = sheet.getRange(plan.categories);
  plan.series.forEach(({ name, values }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.setValues(sheet.getRange(values));
    if (index === 0) series.name = name;
    series.setXAxisValues(categories);
  });
}

function addChart(sheet: Excel.Worksheet, plan: PlanChart): void {
  const [first] = plan.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[plan.kind], sheet.getRange(first.values), "Columns");
  chart.name = plan.key;
  chart.title.text = plan.title;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.title.text = plan.valueTitle;
  chart.axes.valueAxis.numberFormat = NUMBER_FORMATS[plan.format];
  addSeries(chart, sheet, plan);
  chart.setPosition(plan.from, plan.to);
}

/** The charts of a sheet, once the cells they stand on are written. */
export const drawCharts = ({ name, charts }: PlanSheet): readonly Operation[] =>
  charts.map((chart) => ({ size: CHART_SIZE, queue: ({ sheet }) => addChart(sheet(name), chart) }));

/** Protects a sheet where nothing is typed, without a password; sorting and filtering stay possible. */
export const protect = ({ name }: PlanSheet): Operation => ({
  size: name.length,
  queue: ({ sheet }) => {
    sheet(name).protection.protect({ allowAutoFilter: true, allowSort: true, allowFormatColumns: true });
  },
});
