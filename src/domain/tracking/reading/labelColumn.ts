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

type LabelNumbering = (cell: Cell) => number;

const numbering = (labels: string[], written: string[]): LabelNumbering => {
  const byCell = new Map<string | number, number>();
  const byLabel = new Map<string, number>([["", BLANK_LABEL]]);
  const numberOf = (cell: string | number): number => {
    const label = labelOf(cell);
    const known = byLabel.get(label);
    if (known !== undefined) return known;
    byLabel.set(label, labels.length);
    written.push(String(cell).trim());
    return labels.push(label) - 1;
  };
  return (cell) => {
    if (cell === null || cell === undefined) return BLANK_LABEL;
    if (typeof cell !== "string" && typeof cell !== "number") return UNKNOWN_LABEL;
    const known = byCell.get(cell);
    if (known !== undefined) return known;
    const number = numberOf(cell);
    byCell.set(cell, number);
    return number;
  };
};

/** Reads a column of codes, labels or texts over the kept rows. */
export const labelColumn = (cells: Cells, rows: Int32Array, position: number): LabelColumn => {
  const numbers = new Int32Array(rows.length);
  const labels = [""];
  const written = [""];
  const remarks: MeasureRemark[] = [];
  const numberOf = numbering(labels, written);
  rows.forEach((row, measure) => {
    const number = numberOf(cells[row]?.[position]);
    numbers[measure] = number;
    if (number === UNKNOWN_LABEL) remarks.push({ measure, kind: "unreadable label" });
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
