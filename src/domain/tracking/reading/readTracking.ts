import { type Cell, type Cells, fail, ok, type Problem, type Result } from "../../shared";
import { type ColumnKey, TRACKING_COLUMNS } from "../columns/trackingColumns";
import type { Parameters } from "../parameters/parameters";
import { select } from "../select";
import type { Tracking } from "../tracking";
import { type Columns, columnsOf } from "./columns";
import { householdMeasuresOf } from "./householdMeasures";
import { householdsOf } from "./households";
import { type KeptRows, keptRows } from "./keptRows";
import { labelOf } from "./labelColumn";
import { type ColumnPositions, headerTexts, matchHeaders, missingColumn } from "./matchHeaders";
import type { CellRemark, MeasureRemark } from "./remarks";

/** Keeps what was made the first time it was asked for. */
const once = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};

/** The remarks made when a column was read. */
export const remarksOn = (
  column: (typeof TRACKING_COLUMNS)[number],
  columns: Omit<Columns, "load">
): readonly MeasureRemark[] => {
  switch (column.kind) {
    case "date":
      return columns.dates(column.key).remarks;
    case "code":
    case "text":
    case "list":
      return columns.labels(column.key).remarks;
    case "amount":
    case "count":
    case "score":
      return columns.numbers(column.key).remarks;
  }
};

const allRemarks = (columns: Columns, rowNumbers: Int32Array): readonly CellRemark[] =>
  TRACKING_COLUMNS.flatMap((column) =>
    remarksOn(column, columns).map(({ measure, kind }) => ({
      row: rowNumbers[measure] ?? 0,
      column: column.key,
      kind,
    }))
  ).sort((one, other) => one.row - other.row);

const holds = (cell: Cell, label: string): boolean =>
  (typeof cell === "string" || typeof cell === "number") && labelOf(cell) === label;

/** Rows that hold another value than a filter asks for are removed before any rule. */
const filteredRows = (
  cells: Cells,
  rows: Int32Array,
  positions: ColumnPositions,
  { filters }: Parameters
): Result<Int32Array, ColumnKey> => {
  let kept = rows;
  for (const [key, label] of filters) {
    const position = positions.get(key);
    if (position === undefined) return fail(key);
    kept = select(kept, (row) => holds(cells[row]?.[position], label));
  }
  return ok(kept);
};

const trackingOf = (
  columns: Columns,
  rows: Int32Array,
  positions: ColumnPositions,
  left: KeptRows
): Omit<Tracking, "headers"> => {
  const rowNumbers = new Int32Array(rows.length);
  for (let measure = 0; measure < rows.length; measure += 1) rowNumbers[measure] = (rows[measure] ?? 0) + 1;
  const households = once(() => householdsOf(columns.labels("code_menage"), columns.labels("bailleur")));
  const measures = once(() => householdMeasuresOf(households(null)));
  return {
    ...columns,
    count: rows.length,
    rowNumbers,
    hasColumn: (key) => positions.has(key),
    households: () => households(null),
    householdMeasures: () => measures(null),
    remarks: () => allRemarks(columns, rowNumbers),
    blankRows: left.blankRows,
    totalRows: left.totalRows.map((row) => row + 1),
  };
};

/**
 * Reads a range with its header row as measures: columns found by their headers, blank rows and totals left out, filters applied.
 * Fails where Code ménage, Date d’entrée, a filtered column or a header named by a setting is not there.
 */
export const readTracking = (cells: Cells, parameters: Parameters): Result<Tracking, Problem> => {
  const headers = headerTexts(cells[0]);
  const matched = matchHeaders(headers, parameters.columns);
  if (!matched.ok) return matched;
  const positions = matched.value;
  const left = keptRows(cells, [...positions.values()], positions.get("code_menage") ?? 0);
  const rows = filteredRows(cells, left.rows, positions, parameters);
  if (!rows.ok) return fail(missingColumn(rows.problem, headers));
  const columns = columnsOf(cells, rows.value, positions, parameters);
  return ok({ ...trackingOf(columns, rows.value, positions, left), headers });
};
