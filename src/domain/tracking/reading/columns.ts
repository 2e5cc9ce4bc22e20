import type { Cells } from "../../shared";
import {
  type ColumnKey,
  type DateKey,
  type LabelKey,
  type NumberKey,
  TRACKING_COLUMNS,
} from "../columns/trackingColumns";
import type { Parameters } from "../parameters/parameters";
import type { Tracking } from "../tracking";
import { type ColumnReader, readInBands } from "./columnReader";
import { absentDates, type DateColumn, dateReader } from "./dateColumn";
import { absentLabels, codeReader, type LabelColumn, labelReader } from "./labelColumn";
import type { ColumnPositions } from "./matchHeaders";
import { absentNumbers, type NumberColumn, numberReader } from "./numberColumn";

/** The columns of a sheet, each read when it is first asked for, or with others in one go. */
export type Columns = Pick<Tracking, "dates" | "labels" | "numbers" | "load">;

/** One way to read columns: which are read already, and how to start reading another. */
interface Shelf<Key, Column> {
  readonly has: (key: Key) => boolean;
  /** Starts reading a column; it is on the shelf once every row was read. */
  readonly start: (key: Key, position: number) => ColumnReader<Column>;
  readonly get: (key: Key) => Column | undefined;
}

const shelf = <Key, Column>(begin: (key: Key, position: number) => ColumnReader<Column>): Shelf<Key, Column> => {
  const started = new Map<Key, ColumnReader<Column>>();
  const made = new Map<Key, Column>();
  return {
    has: (key) => started.has(key),
    start: (key, position) => {
      const reader = begin(key, position);
      started.set(key, reader);
      return reader;
    },
    get: (key) => {
      const known = made.get(key) ?? started.get(key)?.column();
      if (known !== undefined) made.set(key, known);
      return known;
    },
  };
};

type TrackingColumn = (typeof TRACKING_COLUMNS)[number];

const BY_KEY: ReadonlyMap<ColumnKey, TrackingColumn> = new Map(TRACKING_COLUMNS.map((column) => [column.key, column]));

const NUMBER_KINDS = new Map(
  TRACKING_COLUMNS.flatMap((column) =>
    column.kind === "amount" || column.kind === "count" || column.kind === "score"
      ? [[column.key, column.kind] as const]
      : []
  )
);

/** Makes the columns of the kept rows of a range. */
export const columnsOf = (
  cells: Cells,
  rows: Int32Array,
  positions: ColumnPositions,
  { dateSystem }: Parameters
): Columns => {
  const count = rows.length;
  const dates = shelf<DateKey, DateColumn>((_, position) => dateReader(count, position, dateSystem));
  const labels = shelf<LabelKey, LabelColumn>((key, position) =>
    key === "code_menage" ? codeReader(count, position) : labelReader(count, position)
  );
  const numbers = shelf<NumberKey, NumberColumn>((key, position) =>
    numberReader(count, position, NUMBER_KINDS.get(key) ?? "amount")
  );
  const started = (column: TrackingColumn, position: number): ColumnReader<unknown> | null => {
    switch (column.kind) {
      case "date":
        return dates.has(column.key) ? null : dates.start(column.key, position);
      case "code":
      case "text":
      case "list":
        return labels.has(column.key) ? null : labels.start(column.key, position);
      case "amount":
      case "count":
      case "score":
        return numbers.has(column.key) ? null : numbers.start(column.key, position);
    }
  };
  const load = (keys: readonly ColumnKey[]): void => {
    const readers = keys.flatMap((key) => {
      const [column, position] = [BY_KEY.get(key), positions.get(key)];
      const reader = column === undefined || position === undefined ? null : started(column, position);
      return reader ?? [];
    });
    if (readers.length > 0) readInBands(cells, rows, readers);
  };
  const loaded = <Key extends ColumnKey, Column>(from: Shelf<Key, Column>, absent: (count: number) => Column) => {
    const none = new Map<Key, Column>();
    return (key: Key): Column => {
      if (!from.has(key)) load([key]);
      const column = from.get(key) ?? none.get(key) ?? absent(count);
      if (!from.has(key)) none.set(key, column);
      return column;
    };
  };
  return {
    dates: loaded(dates, absentDates),
    labels: loaded(labels, absentLabels),
    numbers: loaded(numbers, absentNumbers),
    load,
  };
};
