import { type Cell, type Cells, normalise } from "../../shared";
import type { MeasureRemark } from "./remarks";

/** What stands for a blank label among the numbers of a label column. */
export const BLANK_LABEL = 0;

/** What stands for a cell that holds something other than a text or a number. */
export const UNKNOWN_LABEL = -1;

/** A column of codes, labels or texts: each distinct normalised label has a number, from 1 on. */
export interface LabelColumn {
  readonly numbers: Int32Array;
  /** The normalised label behind each number; 0 is the blank label. */
  readonly labels: readonly string[];
  /** How the label was first written. */
  readonly written: readonly string[];
  readonly remarks: readonly MeasureRemark[];
}

/** Such a text is compared as it is, capitals aside: codes are read without the longer way round. */
const PLAIN = /^[\w./-]+$/;

/** The normalised label of a text or a number; a whole number is its text. */
export const labelOf = (cell: string | number): string => {
  const text = typeof cell === "number" ? String(cell).replace(".", ",") : cell;
  return PLAIN.test(text) ? text.toLowerCase() : normalise(text);
};

/** Numbers the labels in the order they come. */
const numbering = (labels: string[], written: string[]): ((cell: string | number) => number) => {
  const byLabel = new Map<string, number>([["", BLANK_LABEL]]);
  return (cell) => {
    const label = labelOf(cell);
    const known = byLabel.get(label);
    if (known !== undefined) return known;
    byLabel.set(label, labels.length);
    written.push(String(cell).trim());
    return labels.push(label) - 1;
  };
};

/** Remembers the number of each cell met, so that a repeated label is normalised once. */
const remembering = (numberOf: (cell: string | number) => number): ((cell: string | number) => number) => {
  const byCell = new Map<string | number, number>();
  return (cell) => {
    const known = byCell.get(cell);
    if (known !== undefined) return known;
    const number = numberOf(cell);
    byCell.set(cell, number);
    return number;
  };
};

/**
 * Reads a column of codes, labels or texts over the kept rows.
 * `repeats` is false where nearly every cell differs from the others: remembering them would cost more than it saves.
 */
export const labelColumn = (cells: Cells, rows: Int32Array, position: number, repeats: boolean): LabelColumn => {
  const numbers = new Int32Array(rows.length);
  const labels = [""];
  const written = [""];
  const remarks: MeasureRemark[] = [];
  const numberOf = repeats ? remembering(numbering(labels, written)) : numbering(labels, written);
  rows.forEach((row, measure) => {
    const cell: Cell = cells[row]?.[position];
    if (cell === null || cell === undefined) return;
    const isReadable = typeof cell === "string" || typeof cell === "number";
    numbers[measure] = isReadable ? numberOf(cell) : UNKNOWN_LABEL;
    if (!isReadable) remarks.push({ measure, kind: "unreadable label" });
  });
  return { numbers, labels, written, remarks };
};

/** A label column that the range does not have: every label is blank. */
export const absentLabels = (count: number): LabelColumn => ({
  numbers: new Int32Array(count),
  labels: [""],
  written: [""],
  remarks: [],
});
