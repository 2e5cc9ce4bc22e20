import type { Cell, Cells, Problem, Result } from "../../../src/domain/shared";
import {
  type ColumnKey,
  headerOf,
  type Parameters,
  readParameters,
  readTracking,
  type Tracking,
} from "../../../src/domain/tracking";

/** The value of a success; a failure stops the test with its French message. */
export const valueOf = <Value>(result: Result<Value, Problem>): Value => {
  if (!result.ok) throw new Error(result.problem.message.fr);
  return result.value;
};

/** The problem of a failure; a success stops the test. */
export const problemOf = <Value>(result: Result<Value, Problem>): Problem => {
  if (result.ok) throw new Error("A problem was expected.");
  return result.problem;
};

/** One measure of a test, by the keys of its columns. */
export type Row = Readonly<Partial<Record<ColumnKey, Cell>>>;

/** A range with its header row: one column per key used, in the order given or met. */
export const rangeOf = (rows: readonly Row[], keys?: readonly ColumnKey[]): Cells => {
  const used = new Set<ColumnKey>(keys ?? ["code_menage", "date_entree", "date_sortie", "motif_sortie"]);
  if (keys === undefined) rows.forEach((row) => (Object.keys(row) as ColumnKey[]).forEach((key) => used.add(key)));
  const columns = [...used];
  return [columns.map(headerOf), ...rows.map((row) => columns.map((key) => row[key] ?? ""))];
};

export const parametersOf = (...settings: readonly (readonly [string, Cell])[]): Parameters =>
  valueOf(readParameters(settings));

export const trackingOf = (rows: readonly Row[], parameters: Parameters = parametersOf()): Tracking =>
  valueOf(readTracking(rangeOf(rows), parameters));
