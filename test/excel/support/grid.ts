import type { Place } from "../../../src/workbook";

export type Content = string | number | boolean;

/** A sheet of cells with its tables, each known by its id and standing from a place down. */
export interface GridSheet {
  readonly id: string;
  name: string;
  /** Address → what the cell holds: = begins a formula, '= a text that looks like one. */
  readonly cells: Map<string, Content>;
  readonly marks: Readonly<Record<string, string>>;
  readonly tables: GridTable[];
}

export interface GridTable {
  readonly id: string;
  readonly name: string;
  start: Place;
  columns: number;
  /** Without the header. */
  rows: number;
}

export interface Grid {
  readonly sheets: GridSheet[];
  readonly settings: Map<string, unknown>;
  readonly names: Map<string, { readonly sheet: string; readonly address: string }>;
  /** What is selected: the name of a sheet and an address; null where several ranges are. */
  selection: { readonly sheet: string; readonly address: string } | null;
  /** How many requests were sent. */
  requests: number;
  /**
   * Run before a request is carried out: what another person does, or an error to throw, whose `afterActions` says how
   * many of the actions are carried out first.
   */
  before: (request: number) => void;
}
