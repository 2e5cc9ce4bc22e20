import type { ChartRecord, ChartType } from "../model/charts/chartRecord";

/** How a file draws each kind of chart. */
export const CHART_KINDS = {
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  /** Without a full overlap the pieces of a stack stand beside one another. */
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked", overlap: 100 },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked", overlap: 100 },
  Line: { type: "line", grouping: "standard", showMarker: false },
  LineMarkers: { type: "line", grouping: "standard", showMarker: true },
  Pie: { type: "pie" },
} as const satisfies Readonly<Record<ChartType, object>>;

export const LEGEND_SIDES: readonly (readonly ["b" | "t" | "l" | "r" | "tr", ChartRecord["legendPosition"]])[] = [
  ["b", "Bottom"],
  ["t", "Top"],
  ["l", "Left"],
  ["r", "Right"],
  ["tr", "Corner"],
];

export const BLANK_WORDS: readonly (readonly ["gap" | "zero" | "span", ChartRecord["blanks"]])[] = [
  ["gap", "NotPlotted"],
  ["zero", "Zero"],
  ["span", "Interplotted"],
];

/** Units of a drawing in a point. */
export const DRAWING_UNITS = 12_700;
