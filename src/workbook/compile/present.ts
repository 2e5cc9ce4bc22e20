import type { Place } from "../plan/address";
import type { WorkbookPart } from "../definition/parts";

/** A table of ours as it is now: a person may have moved, renamed or filled it. */
export interface PresentTable {
  readonly name: string;
  /** Key of the sheet that holds it. */
  readonly sheet: string;
  /** The first header. */
  readonly start: Place;
  /** Rows under the header. */
  readonly rows: number;
  readonly headers: readonly string[];
}

/** A list of choices as it is now. */
export interface PresentList {
  readonly title: string;
  /** The cell of its title. */
  readonly start: Place;
  readonly items: readonly string[];
}

/** What a workbook already holds of ours, read just before it is written to. */
export interface PresentWorkbook {
  /** In the order in which they were made. */
  readonly parts: readonly WorkbookPart[];
  /** Sheet key → its present name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Table key → table. */
  readonly tables: ReadonlyMap<string, PresentTable>;
  /** Key of a defined name → its present name. */
  readonly names: ReadonlyMap<string, string>;
  readonly lists: readonly PresentList[];
  /** Sheet key → first free row and column, for the sheets that receive more. */
  readonly free: ReadonlyMap<string, Place>;
}

export const NOTHING_PRESENT: PresentWorkbook = {
  parts: [],
  sheets: new Map(),
  tables: new Map(),
  names: new Map(),
  lists: [],
  free: new Map(),
};
