import type { ChartConfiguration, ChartDataset, ChartOptions, LegendItem } from "chart.js";
import { colorOf, FONT, GROUND, INK, MARKER, PIXELS, TEXT_SIZE, thickness } from "./looks";
import type { Picture, SeriesPicture, TitlePicture, WriteNumber } from "./picture";
import { scalesOf } from "./scales";

export type DrawnType = "bar" | "line" | "pie";
export type DrawnData = (number | null)[];
type Dataset = ChartDataset<DrawnType, DrawnData>;

const isBar = (series: SeriesPicture): boolean => /^(?:Column|Bar)/.test(series.type);

/** Part of a category that its columns take, so that what is left between categories is the gap that was asked for. */
function categoryPercentage(picture: Picture, { gapWidth, type, secondary }: SeriesPicture): number {
  const beside = type.endsWith("Stacked")
    ? 1
    : picture.series.filter((each) => isBar(each) && each.secondary === secondary).length;
  return beside / (beside + gapWidth / 100);
}

function barDataset(picture: Picture, series: SeriesPicture, index: number): Dataset {
  return {
    type: "bar",
    label: series.name,
    data: [...series.values],
    backgroundColor: series.fill ?? colorOf(index),
    ...(series.line === null ? {} : { borderColor: series.line, borderWidth: thickness(series.weight) }),
    categoryPercentage: categoryPercentage(picture, series),
    barPercentage: series.type.endsWith("Stacked") ? 1 : 0.9,
    ...axisIds(picture, series),
    ...(series.type.endsWith("Stacked") ? { stack: series.secondary ? "second" : "first" } : {}),
    grouped: !series.secondary,
    pointStyle: "rect",
    order: 1,
  };
}

function lineDataset(picture: Picture, series: SeriesPicture, index: number): Dataset {
  const color = series.line ?? series.fill ?? colorOf(index);
  return {
    type: "line",
    label: series.name,
    data: [...series.values],
    borderColor: color,
    backgroundColor: color,
    borderWidth: thickness(series.weight),
    pointStyle: series.type === "LineMarkers" ? "circle" : "line",
    pointRadius: series.type === "LineMarkers" ? MARKER : 0,
    spanGaps: picture.bridgesGaps,
    stack: `line ${index}`,
    ...axisIds(picture, series),
    order: 0,
  };
}

/** Bars lie down: their values are along, their categories down. Both value axes stand on the same categories. */
function axisIds(
  { type }: Picture,
  { secondary }: SeriesPicture
): { readonly xAxisID: string; readonly yAxisID: string } {
  const value = secondary ? "secondaryValue" : "value";
  return type.startsWith("Bar") ? { xAxisID: value, yAxisID: "category" } : { xAxisID: "category", yAxisID: value };
}

function pieDataset({ categories, series: [first] }: Picture): Dataset[] {
  if (!first) return [];
  const slices = categories.map((_, index) => colorOf(index));
  return [
    {
      type: "pie",
      label: first.name,
      data: [...first.values],
      backgroundColor: slices,
      borderColor: GROUND,
      borderWidth: 1,
    },
  ];
}

function datasetsOf(picture: Picture): Dataset[] {
  if (picture.type === "Pie") return pieDataset(picture);
  return picture.series.map((series, index) =>
    isBar(series) ? barDataset(picture, series, index) : lineDataset(picture, series, index)
  );
}

const titleOptions = (title: TitlePicture | null) => ({
  display: title !== null && title.text !== "",
  text: title?.text ?? "",
  color: title?.color ?? INK,
  font: {
    family: FONT,
    size: (title?.size ?? 0) * PIXELS,
    weight: title?.bold ? ("bold" as const) : ("normal" as const),
  },
  padding: { top: 2, bottom: 8 },
});

const SIDES = { Top: "top", Bottom: "bottom", Left: "left", Right: "right", Corner: "right" } as const;

const legendOptions = ({ legend }: Picture) => ({
  display: legend !== null,
  position: SIDES[legend ?? "Bottom"],
  align: legend === "Corner" ? ("start" as const) : ("center" as const),
  labels: {
    color: INK,
    font: { family: FONT, size: TEXT_SIZE },
    usePointStyle: true,
    boxHeight: 8,
    sort: (one: LegendItem, other: LegendItem) => (one.datasetIndex ?? 0) - (other.datasetIndex ?? 0),
  },
});

/** What the drawing library is asked for. */
export function configurationOf(
  picture: Picture,
  write: WriteNumber
): ChartConfiguration<DrawnType, DrawnData, string> {
  const options: ChartOptions<DrawnType> = {
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    locale: "fr-FR",
    layout: { padding: 8 },
    indexAxis: picture.type.startsWith("Bar") ? "y" : "x",
    plugins: { title: titleOptions(picture.title), legend: legendOptions(picture), tooltip: { enabled: false } },
    ...(picture.type === "Pie" ? {} : { scales: scalesOf(picture, write) }),
  };
  return {
    type: picture.type === "Pie" ? "pie" : "bar",
    data: { labels: [...picture.categories], datasets: datasetsOf(picture) },
    options,
  };
}
