import type { Cell } from "../contract";
import type { Rect } from "../grid/address";
import type { CellPoint } from "../grid/layout";
import type { ChartRecord, ChartType } from "../model/charts/chartRecord";
import type { PageLayoutRecord } from "../model/pageLayoutRecord";
import type { ProtectionRecord } from "../model/protection/protectionRecord";
import type { ErrorAlert, Prompt } from "../model/validationRecord";

export const SIDES = ["top", "bottom", "left", "right"] as const;
export type Side = (typeof SIDES)[number];

export interface FileBorder {
  readonly weight: "hair" | "thin" | "medium" | "thick";
  /** #RRGGBB. */
  readonly color: string;
}

/** How a cell looks; what is absent is as in a new sheet. Colours are #RRGGBB, sizes points. */
export interface FileStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly font?: string;
  readonly size?: number;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<Side, FileBorder>>>;
}

/** One cell that holds or shows something. Row and column are counted from 0. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** What the cell shows; null is blank. */
  readonly value: Cell;
  /** As people write it, with its sign; null for a cell that holds its value. */
  readonly formula: string | null;
  /** The cells that the formula fills, when there are several. */
  readonly spill: Rect | null;
  readonly style: FileStyle | null;
}

export interface FileTable {
  readonly name: string;
  /** Header row included. */
  readonly rect: Rect;
  readonly headers: readonly string[];
  readonly style: string;
  /** The formula of each column that has one in all its rows. */
  readonly formulas: readonly (string | null)[];
}

export interface FileValidation {
  readonly rect: Rect;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Prompt;
  readonly errorAlert: ErrorAlert;
  readonly ignoreBlanks: boolean;
}

/** A look decided by a formula about the first cell of the first rectangle. */
export interface FileCondition {
  readonly rects: readonly Rect[];
  /** With its sign. */
  readonly formula: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly struck: boolean | null;
}

/** Cells that a chart reads. */
export interface FileSource {
  readonly sheet: string;
  readonly rect: Rect;
}

export interface FileSeries {
  readonly name: string | FileSource | null;
  readonly values: FileSource | null;
  readonly categories: FileSource | null;
  /** #RRGGBB, or null as Excel chooses. */
  readonly fill: string | null;
  readonly line: string | null;
  /** Points. */
  readonly weight: number | null;
}

export interface FileAxis {
  readonly visible: boolean;
  /** "" where it has none. */
  readonly title: string;
  /** Null follows the cells. */
  readonly numberFormat: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly gridlines: boolean;
  readonly reversed: boolean;
}

/** A chart on its primary axes. Labels of points, secondary axes and mixed kinds are not kept. */
export interface FileChart {
  readonly name: string;
  readonly type: ChartType;
  /** Null is the title that Excel gives. */
  readonly title: string | null;
  readonly titleVisible: boolean;
  readonly legendVisible: boolean;
  readonly legendPosition: ChartRecord["legendPosition"];
  readonly blanks: ChartRecord["blanks"];
  /** Space between columns, in hundredths of their width. */
  readonly gapWidth: number;
  readonly category: FileAxis;
  readonly value: FileAxis;
  readonly series: readonly FileSeries[];
  readonly from: CellPoint;
  readonly to: CellPoint;
}

/** A width in characters of the normal font or a height in points, of the line of that number from 0. */
export interface FileSize {
  readonly at: number;
  readonly size: number;
}

export interface FileSheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "" where the tab has none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly cells: readonly FileCell[];
  readonly widths: readonly FileSize[];
  readonly heights: readonly FileSize[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly FileTable[];
  readonly validations: readonly FileValidation[];
  readonly conditions: readonly FileCondition[];
  readonly layout: PageLayoutRecord;
  readonly properties: ReadonlyMap<string, string>;
  readonly charts: readonly FileChart[];
  readonly protection: ProtectionRecord | null;
  /** The cells that protection leaves open. */
  readonly unlocked: readonly Rect[];
}

export interface FileName {
  readonly name: string;
  /** A reference without a sign, or a formula with it. */
  readonly meaning: string;
  readonly comment: string;
  /** Name of the sheet where it holds, or null for the whole workbook. */
  readonly sheet: string | null;
}

/** A workbook between the model and a file, as plain data. */
export interface FileBook {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  /** Settings of the document: name → JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  /** Name of the sheet in front. */
  readonly active: string;
  /** How the structure is protected; null when it is not. */
  readonly structure: { readonly password: string | null } | null;
}

/** What a file holds and the preview has no place for, in French, once each. */
export type NotRead = readonly string[];
