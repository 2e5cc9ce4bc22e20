import type { WorkbookPart } from "../definition/parts";
import type { NumberFormat, StyleName } from "./styles";

/** What a cell may hold when a plan is written. Null leaves the cell empty. Dates are serial numbers of the 1900 system. */
export type PlanValue = string | number | boolean | null;

/** A rectangle of values. Texts are texts, whatever they begin with. */
export interface PlanBlock {
  readonly range: string;
  readonly values: readonly (readonly PlanValue[])[];
}

export interface PlanTable {
  /** The key of the definition: stays the same when the name had to change. */
  readonly key: string;
  readonly name: string;
  /** Header row included. */
  readonly range: string;
  readonly headers: readonly string[];
}

/** One formula, the same text in every cell of its range; en-US. */
export interface PlanFormula {
  readonly range: string;
  readonly formula: string;
  /** "spill": one cell that fills its neighbours; "column": a whole table column; "cell": one cell. */
  readonly kind: "cell" | "column" | "spill";
  /** The name under which a file keeps the answer of a call of ours, or null for a native formula. */
  readonly recorded: string | null;
}

export interface PlanFormat {
  readonly range: string;
  readonly format: NumberFormat;
}

export interface PlanStyle {
  readonly range: string;
  readonly style: StyleName;
}

export type PlanRule =
  /** `source` is a range with its sheet: "Listes!$A$4:$A$8". */
  | { readonly kind: "list"; readonly source: string }
  /** A formula written for the first cell of the range. */
  | { readonly kind: "formula"; readonly formula: string };

export interface PlanValidation {
  readonly range: string;
  readonly rule: PlanRule;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly message: string;
  /** A warning lets the person keep what was typed. */
  readonly alert: "stop" | "warning";
  /** What is said of a value that is refused, at most 255 characters; null where none can be. */
  readonly error: string | null;
}

/** A style for the cells of a range where a formula, written for its first cell, is true. */
export interface PlanCondition {
  readonly range: string;
  readonly formula: string;
  readonly style: StyleName;
}

export interface PlanWidth {
  /** Letters of the column. */
  readonly column: string;
  /** In characters of the normal font. */
  readonly characters: number;
}

export interface PlanHeight {
  readonly row: number;
  /** In points. */
  readonly points: number;
}

export interface PlanPrint {
  readonly paper: "A4";
  readonly orientation: "landscape";
  /** Rows repeated at the top of each page: "7:7". */
  readonly titleRows: string;
  /** Columns repeated at the left of each page: "A:A". Null repeats none. */
  readonly titleColumns: string | null;
  /** Pages side by side: enough for the texts to stay readable. */
  readonly pagesWide: number;
}

/** A series of a chart: what it is called and where its values are, on the sheet of the chart. */
export interface PlanSeries {
  readonly name: string;
  readonly values: string;
}

/** A chart over fixed cells of its sheet. */
export interface PlanChart {
  readonly key: string;
  readonly title: string;
  readonly kind: "columns" | "stackedColumns" | "line";
  /** The range whose texts stand under the values: one cell per value of every series. */
  readonly categories: string;
  readonly series: readonly PlanSeries[];
  /** What the values are, beside their axis. */
  readonly valueTitle: string;
  readonly format: NumberFormat;
  /** First and last cell that it covers. */
  readonly from: string;
  readonly to: string;
}

export interface PlanProperty {
  readonly key: string;
  readonly value: string;
}

export interface PlanSheet {
  readonly key: string;
  readonly name: string;
  readonly blocks: readonly PlanBlock[];
  readonly tables: readonly PlanTable[];
  readonly formulas: readonly PlanFormula[];
  readonly formats: readonly PlanFormat[];
  readonly styles: readonly PlanStyle[];
  readonly validations: readonly PlanValidation[];
  readonly conditions: readonly PlanCondition[];
  readonly widths: readonly PlanWidth[];
  readonly heights: readonly PlanHeight[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PlanPrint;
  readonly charts: readonly PlanChart[];
  /** True where nothing is typed and a slip would be hard to see. No password: anyone can lift it. */
  readonly isProtected: boolean;
  /** True when the sheet is there already and only receives what it lacks. */
  readonly isPresent: boolean;
  /** The sheet of ours that it stands after, in a workbook that holds some already; null leaves it at the end. */
  readonly follows: string | null;
  /** What makes the sheet known as ours whatever its name becomes. */
  readonly properties: readonly PlanProperty[];
}

export interface PlanName {
  readonly key: string;
  readonly name: string;
  readonly sheet: string;
  readonly range: string;
}

/** Everything to write in a workbook, as plain data: a spreadsheet, a file and a test read the same plan. */
export interface Plan {
  readonly definition: { readonly id: string; readonly version: number };
  readonly parts: readonly WorkbookPart[];
  readonly sheets: readonly PlanSheet[];
  readonly names: readonly PlanName[];
  /** Names of the sheet and the cell to show at the end. */
  readonly landing: { readonly sheet: string; readonly cell: string };
}
