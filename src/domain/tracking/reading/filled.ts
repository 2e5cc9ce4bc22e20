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
