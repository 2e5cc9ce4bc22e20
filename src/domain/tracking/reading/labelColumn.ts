import { type Cell, normalise } from "../../shared";
import type { ColumnReader } from "./columnReader";
import { codeNumbering } from "./codeNumbering";
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

/** A whole number is its text; a French one has a comma. */
const textOf = (cell: string | number): string => (typeof cell === "number" ? String(cell).replace(".", ",") : cell);

/** The normalised label of a text or a number; a whole number is its text. */
export const labelOf = (cell: string | number): string => {
  const text = textOf(cell);
  return PLAIN.test(text) ? text.toLowerCase() : normalise(text);
};

/** Gives each cell the number of its label; a label that is met for the first time takes the next number. */
type Numbering = (cell: string | number) => number;

/** For labels that come again and again: each distinct cell is normalised once. */
const labelNumbering = (samples: (string | number)[]): Numbering => {
  const byCell = new Map<string | number, number>();
  const byLabel = new Map<string, number>([["", BLANK_LABEL]]);
  return (cell) => {
    const known = byCell.get(cell);
    if (known !== undefined) return known;
    const label = labelOf(cell);
    const number = byLabel.get(label) ?? samples.push(cell) - 1;
    byLabel.set(label, number);
    byCell.set(cell, number);
    return number;
  };
};

/** Keeps what was made the first time it was asked for. */
const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** The columns of labels keep one cell of each, and say what it means when they are asked. */
const columnOf = (
  numbers: Int32Array,
  samples: () => readonly (string | number)[],
  remarks: readonly MeasureRemark[]
): LabelColumn => {
  const labels = lazily(() => samples().map(labelOf));
  const written = lazily(() => samples().map((cell) => String(cell).trim()));
  return {
    numbers,
    remarks,
    get labels() {
      return labels();
    },
    get written() {
      return written();
    },
  };
};

/** As many recent labels are remembered, by a key that few labels of one list share. */
const RECENT = 64;
const LENGTHS_APART = 7;

/** The place of a text among the recent ones: by its length and its last character. */
const recentPlace = (text: string): number =>
  (text.length * LENGTHS_APART + text.charCodeAt(text.length - 1)) & (RECENT - 1);

/** Reads the numbers of cells; remembers recent texts, which is quicker than looking them up. */
const readerOf = (
  count: number,
  position: number,
  samples: () => readonly (string | number)[],
  numberOf: Numbering
): ColumnReader<LabelColumn> => {
  const numbers = new Int32Array(count);
  const remarks: MeasureRemark[] = [];
  const recent = new Array<string>(RECENT).fill("");
  const recentNumbers = new Int32Array(RECENT);
  const readOther = (cell: Cell, measure: number): void => {
    if (cell === null || cell === undefined) return;
    if (typeof cell === "number") numbers[measure] = numberOf(cell);
    else {
      numbers[measure] = UNKNOWN_LABEL;
      remarks.push({ measure, kind: "unreadable label" });
    }
  };
  return {
    read: (cells, rows, from, to) => {
      for (let measure = from; measure < to; measure += 1) {
        const cell = cells[rows[measure] ?? 0]?.[position];
        if (typeof cell !== "string") {
          readOther(cell, measure);
          continue;
        }
        if (cell.length === 0) continue;
        const slot = recentPlace(cell);
        if (recent[slot] !== cell) {
          recent[slot] = cell;
          recentNumbers[slot] = numberOf(cell);
        }
        numbers[measure] = recentNumbers[slot] ?? BLANK_LABEL;
      }
    },
    column: () => columnOf(numbers, samples, remarks),
  };
};

/** Reads a column of labels or texts over so many measures. */
export const labelReader = (count: number, position: number): ColumnReader<LabelColumn> => {
  const samples: (string | number)[] = [""];
  return readerOf(count, position, () => samples, labelNumbering(samples));
};

/** Reads a column of codes, nearly all of which differ, over so many measures. */
export const codeReader = (count: number, position: number): ColumnReader<LabelColumn> => {
  const { numberOf, written } = codeNumbering(count);
  return readerOf(count, position, written, (cell) => numberOf(textOf(cell)));
};

/** A label column that the range does not have: every label is blank. */
export const absentLabels = (count: number): LabelColumn => ({
  numbers: new Int32Array(count),
  labels: [""],
  written: [""],
  remarks: [],
});
