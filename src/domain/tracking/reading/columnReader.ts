import type { Cells } from "../../shared";

/**
 * Reads one column, some rows at a time: a sheet is read in bands of rows, all its columns one after the other in each band, so that a
 * row is at hand for all of them.
 */
export interface ColumnReader<Column> {
  /** Reads the measures from one to another, the last left out; `rows` gives the row of each. */
  readonly read: (cells: Cells, rows: Int32Array, from: number, to: number) => void;
  /** What was read, once every row was. */
  readonly column: () => Column;
}

/** Few enough rows to stay at hand, many enough for a reader to be worth calling. */
const BAND = 256;

/** Reads every row for every reader. */
export const readInBands = (cells: Cells, rows: Int32Array, readers: readonly ColumnReader<unknown>[]): void => {
  for (let from = 0; from < rows.length; from += BAND) {
    const to = Math.min(from + BAND, rows.length);
    for (const reader of readers) reader.read(cells, rows, from, to);
  }
};
