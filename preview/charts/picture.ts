import type { AxisKey, ChartType, LegendPosition } from "../model/charts/chartRecord";

/** Writes a number in a format, as a French spreadsheet does. */
export type WriteNumber = (value: number, format: string) => string;

/** One series, read: what is drawn and how. */
export interface SeriesPicture {
  readonly name: string;
  readonly type: ChartType;
  readonly secondary: boolean;
  /** Null is a gap. */
  readonly values: readonly (number | null)[];
  /** Null without labels. */
  readonly labelFormat: string | null;
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly line: string | null;
  /** Points. */
  readonly weight: number | null;
  readonly gapWidth: number;
}

export interface AxisPicture {
  readonly visible: boolean;
  readonly title: string | null;
  readonly numberFormat: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly gridlines: boolean;
  readonly reversed: boolean;
}

export interface TitlePicture {
  readonly text: string;
  readonly bold: boolean;
  /** Points. */
  readonly size: number;
  readonly color: string | null;
}

/** Everything that is drawn of a chart, as plain data: two that are equal look the same. */
export interface Picture {
  readonly type: ChartType;
  readonly title: TitlePicture | null;
  readonly legend: LegendPosition | null;
  readonly categories: readonly string[];
  readonly series: readonly SeriesPicture[];
  readonly axes: Readonly<Record<AxisKey, AxisPicture>>;
  /** True when a line goes over the gaps. */
  readonly bridgesGaps: boolean;
}
