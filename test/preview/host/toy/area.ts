import { RichError } from "../../../../preview/contract";

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const LETTERS = 26;
const FIRST_LETTER = 64;

export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(FIRST_LETTER + 1 + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

const columnIndex = (name: string): number =>
  Array.from(name.toUpperCase()).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER, 0) - 1;

function readCell(text: string): { row: number; column: number } {
  const [, column, row] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (column === undefined || row === undefined) throw new RichError("InvalidArgument", `"${text}" is no address.`);
  return { row: Number(row) - 1, column: columnIndex(column) };
}

/** Reads "B2" or "B2:C4"; a sheet name before an exclamation mark is left aside. */
export function readArea(address: string): Area {
  const [from = "", to = from] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const start = readCell(from);
  const end = readCell(to);
  return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
}

export function writeArea({ row, column, rows, columns }: Area): string {
  const start = `${columnName(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return start;
  return `${start}:${columnName(column + columns - 1)}${row + rows}`;
}
