import { BLANK_DAY } from "../../calendar";
import {
  type ColumnKey,
  type DateKey,
  type LabelKey,
  type NumberKey,
  TRACKING_COLUMNS,
} from "../columns/trackingColumns";
import type { Tracking } from "../tracking";
import { BLANK_LABEL } from "./labelColumn";
import { BLANK_NUMBER } from "./numberColumn";

type ReadColumn =
  | { readonly kind: "date"; readonly key: DateKey }
  | { readonly kind: "code" | "text" | "list"; readonly key: LabelKey }
  | { readonly kind: "amount" | "count" | "score"; readonly key: NumberKey };

const COLUMNS: ReadonlyMap<ColumnKey, ReadColumn> = new Map(TRACKING_COLUMNS.map((column) => [column.key, column]));

/** Whether a cell of a column holds something, be it something that cannot be read. */
export const filledIn = (tracking: Tracking, key: ColumnKey): ((measure: number) => boolean) => {
  const column = COLUMNS.get(key);
  switch (column?.kind) {
    case undefined:
      return () => false;
    case "date": {
      const { days } = tracking.dates(column.key);
      return (measure) => (days[measure] ?? BLANK_DAY) !== BLANK_DAY;
    }
    case "code":
    case "text":
    case "list": {
      const { numbers } = tracking.labels(column.key);
      return (measure) => (numbers[measure] ?? BLANK_LABEL) !== BLANK_LABEL;
    }
    case "amount":
    case "count":
    case "score": {
      const { values } = tracking.numbers(column.key);
      return (measure) => (values[measure] ?? BLANK_NUMBER) !== BLANK_NUMBER;
    }
  }
};

const addFilled = (filled: Uint8Array, cells: Int32Array | Float64Array, blank: number): void => {
  for (let measure = 0; measure < filled.length; measure += 1) {
    if (cells[measure] !== blank) filled[measure] = (filled[measure] ?? 0) + 1;
  }
};

const addColumn = (filled: Uint8Array, tracking: Tracking, column: ReadColumn): void => {
  switch (column.kind) {
    case "date":
      addFilled(filled, tracking.dates(column.key).days, BLANK_DAY);
      return;
    case "code":
    case "text":
    case "list":
      addFilled(filled, tracking.labels(column.key).numbers, BLANK_LABEL);
      return;
    case "amount":
    case "count":
    case "score":
      addFilled(filled, tracking.numbers(column.key).values, BLANK_NUMBER);
  }
};

/** How many of some columns are filled in, for each measure. */
export const countFilled = (tracking: Tracking, keys: readonly ColumnKey[]): Uint8Array => {
  const filled = new Uint8Array(tracking.count);
  for (const key of keys) {
    const column = COLUMNS.get(key);
    if (column !== undefined) addColumn(filled, tracking, column);
  }
  return filled;
};
