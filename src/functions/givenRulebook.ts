import { guideUsh2020, readRulebookTable, type Rulebook } from "../domain/eligibility";
import { type Cell, type Cells, isCellError, ok, type Problem, type Result } from "../domain/shared";
import { isOmitted, toCells } from "./cells";

/** A table of rules with what was read of it. */
interface Reading {
  readonly cells: Cells;
  readonly rulebook: Result<Rulebook, Problem>;
}

/** A workbook has one table of rules, and sometimes another that is compared with it. */
const REMEMBERED = 4;

/** The last first. */
const readings: Reading[] = [];

const isSameCell = (one: Cell, other: Cell): boolean =>
  one === other || (isError(one) && isError(other) && one.error === other.error);

const isError = (cell: Cell): cell is { readonly error: string } => cell !== undefined && isCellError(cell);

const isSameRow = (one: readonly Cell[], other: readonly Cell[] | undefined): boolean =>
  one.length === other?.length && one.every((cell, column) => isSameCell(cell, other[column]));

const isSameTable = (one: Cells, other: Cells): boolean =>
  one.length === other.length && one.every((row, line) => isSameRow(row, other[line]));

/** Reads a table of rules; Excel sends the same table with call after call, so what was read is remembered by its content. */
function readAgain(cells: Cells): Result<Rulebook, Problem> {
  const at = readings.findIndex((reading) => isSameTable(reading.cells, cells));
  const [known] = at < 0 ? [] : readings.splice(at, 1);
  const reading = known ?? { cells, rulebook: readRulebookTable(cells, guideUsh2020) };
  readings.unshift(reading);
  readings.length = Math.min(readings.length, REMEMBERED);
  return reading.rulebook;
}

/** The rulebook that a call asks for: that of its table, over the built-in edition; without table, that edition. */
export const givenRulebook = (argument: unknown): Result<Rulebook, Problem> =>
  isOmitted(argument) ? ok(guideUsh2020) : readAgain(toCells(argument));
