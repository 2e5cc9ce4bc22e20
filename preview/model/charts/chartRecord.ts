import type { Rect } from "../../grid/address";
import type { CellPoint } from "../../grid/layout";

/** The kinds of chart that the preview draws; Excel has many more. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

export const BLANKS = ["NotPlotted", "Zero", "Interplotted"] as const;

export type AxisGroup = "Primary" | "Secondary";

/** Cells that a chart reads. */
export interface Source {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** What a series is called: a text, the text of a cell, or nothing (it then has a number). */
export type SeriesName = string | Source | null;

export interface SeriesRecord {
  name: SeriesName;
  values: Source | null;
  categories: Source | null;
  /** Null when it is drawn as the chart says. */
  type: ChartType | null;
  axisGroup: AxisGroup;
  fill: string | null;
  line: string | null;
  /** Points; null is the usual weight. */
  weight: number | null;
  /** Space between columns, in hundredths of their width. */
  gapWidth: number;
  labels: LabelsRecord;
}

export interface LabelsRecord {
  visible: boolean;
  /** Null follows the cells. */
  numberFormat: string | null;
}

export interface AxisRecord {
  visible: boolean;
  title: string;
  titleVisible: boolean;
  /** Null follows the cells. */
  numberFormat: string | null;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  gridlines: boolean;
  reversed: boolean;
}

export const AXES = ["category", "value", "secondaryCategory", "secondaryValue"] as const;
export type AxisKey = (typeof AXES)[number];

/** A chart of a sheet. It is held by two cells, as Excel's are: it moves and grows with them. */
export interface ChartRecord {
  readonly id: string;
  name: string;
  type: ChartType;
  series: SeriesRecord[];
  /** Null is the title that Excel gives. */
  title: string | null;
  titleVisible: boolean;
  titleFont: { bold: boolean; size: number; color: string | null };
  legendVisible: boolean;
  legendPosition: LegendPosition;
  blanks: (typeof BLANKS)[number];
  visibleOnly: boolean;
  readonly axes: Readonly<Record<AxisKey, AxisRecord>>;
  from: CellPoint;
  to: CellPoint;
}

const newAxis = (gridlines: boolean): AxisRecord => ({
  visible: true,
  title: "",
  titleVisible: false,
  numberFormat: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  gridlines,
  reversed: false,
});

export const newSeries = (name: SeriesName, values: Source | null, categories: Source | null): SeriesRecord => ({
  name,
  values,
  categories,
  type: null,
  axisGroup: "Primary",
  fill: null,
  line: null,
  weight: null,
  gapWidth: 150,
  labels: { visible: false, numberFormat: null },
});

interface NewChart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly series: SeriesRecord[];
  readonly from: CellPoint;
  readonly to: CellPoint;
}

/** A chart as Excel makes it: titled, with a legend when there is something to tell apart. */
export const newChart = (given: NewChart): ChartRecord => ({
  ...given,
  title: null,
  titleVisible: true,
  titleFont: { bold: false, size: 14, color: null },
  legendVisible: given.type === "Pie" || given.series.length > 1,
  legendPosition: "Bottom",
  blanks: "NotPlotted",
  visibleOnly: true,
  axes: {
    category: newAxis(false),
    value: newAxis(true),
    secondaryCategory: { ...newAxis(false), visible: false },
    secondaryValue: newAxis(false),
  },
});
