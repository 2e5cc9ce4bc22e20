import type { Cell } from "../../../../src/domain/shared";
import type { Row } from "../../tracking/support";

/**
 * The indicators counted the long way round, from their definitions in words, over measures taken one by one: a second opinion that
 * shares no code with the engine.
 */

export interface HandFigure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly excluded: number;
  readonly unknown: number;
}

export interface HandSettings {
  readonly etp: number | null;
  readonly cost: number | null;
  readonly returnDays: number;
  readonly returnMaximumDays: number;
  readonly contactDays: number;
}

type Known<Value> = Value | "blank" | "unknown";

export interface Measure {
  readonly rank: number;
  readonly household: string | null;
  readonly text: (key: keyof Row) => Known<string>;
  readonly date: (key: keyof Row) => Known<number>;
  readonly amount: (key: keyof Row) => Known<number>;
  readonly score: (key: keyof Row) => Known<number>;
}

const isEmpty = (cell: Cell): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && /^[\s\u00a0]*$/.test(cell));

const MILLISECONDS = 86_400_000;

/** Days since 30 December 1899, for dates after February 1900. */
const serial = (year: number, month: number, day: number): number | null => {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const exists = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return exists ? Math.round((time - Date.UTC(1899, 11, 30)) / MILLISECONDS) : null;
};

const readDate = (cell: Cell): Known<number> => {
  if (isEmpty(cell) || cell === 0) return "blank";
  if (typeof cell === "number") return cell >= 1 ? Math.trunc(cell) : "unknown";
  if (typeof cell !== "string") return "unknown";
  const parts = cell.trim().split("/");
  const [first, second, third] = parts.length === 3 ? parts : cell.trim().split("-").reverse();
  return serial(Number(third), Number(second), Number(first)) ?? "unknown";
};

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/’/g, "'")
    .toLowerCase()
    .trim();

const readText = (cell: Cell): Known<string> => {
  if (isEmpty(cell)) return "blank";
  return typeof cell === "string" || typeof cell === "number" ? plain(String(cell)) : "unknown";
};

const readNumber =
  (most: number) =>
  (cell: Cell): Known<number> => {
    if (isEmpty(cell)) return "blank";
    return typeof cell === "number" && cell >= 0 && cell <= most ? cell : "unknown";
  };

export const measuresOf = (rows: readonly Row[]): readonly Measure[] =>
  rows.map((row, rank) => {
    const code = readText(row.code_menage);
    const isCoded = code !== "blank" && code !== "unknown";
    return {
      rank,
      household: isCoded ? `${readText(row.bailleur)}|${code}` : null,
      text: (key) => readText(row[key]),
      date: (key) => readDate(row[key]),
      amount: (key) => readNumber(Number.POSITIVE_INFINITY)(row[key]),
      score: (key) => readNumber(10)(row[key]),
    };
  });

/** A date that is there and can be read. */
export const isDay = (date: Known<number>): date is number => typeof date === "number";

/** The same day of the month so many months later, or the last day of that month. */
export const monthsLater = (day: number, months: number): number => {
  const date = new Date(Date.UTC(1899, 11, 30) + day * MILLISECONDS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const found = Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth));
  return Math.round((found - Date.UTC(1899, 11, 30)) / MILLISECONDS);
};
