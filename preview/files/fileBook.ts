import type { Cell } from "../contract";
import type { Rect } from "../grid/address";
import type { PageLayoutRecord } from "../model/pageLayoutRecord";
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
}

/** What a file holds and the preview has no place for, in French, once each. */
export type NotRead = readonly string[];
