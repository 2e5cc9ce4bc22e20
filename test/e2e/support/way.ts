import type { Page } from "playwright-core";
import { readCells } from "./cells";

/** A row of a table of the workbook, by header. */
export type TableRow = Readonly<Record<string, unknown>>;

const isRows = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row));

/** Values of a range, row by row. */
export async function rowsOf(page: Page, sheet: string, address: string): Promise<readonly (readonly unknown[])[]> {
  const values = await readCells(page, sheet, address);
  if (!isRows(values)) throw new Error(`${sheet}!${address} gave no rows.`);
  return values;
}

/** A table as people see it: the rows under the row that holds all these headers, until a blank line. */
export interface SeenTable {
  readonly rows: readonly TableRow[];
  /** Where a cell of the table is: "D9". */
  addressOf(row: number, header: string): string;
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${String.fromCharCode(64 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}`;

/** Finds a table on a sheet by some of its headers, wherever it is. */
export async function seeTable(page: Page, sheet: string, headers: readonly string[]): Promise<SeenTable> {
  const cells = await rowsOf(page, sheet, "A1:AL80");
  const top = cells.findIndex((row) => headers.every((header) => row.includes(header)));
  const head = cells[top];
  if (head === undefined) throw new Error(`No row of ${sheet} holds ${headers.join(", ")}.`);
  const below = cells.slice(top + 1);
  const end = below.findIndex((row) => row.every((cell) => cell === "" || cell === null));
  const rows = (end < 0 ? below : below.slice(0, end)).map((row) =>
    Object.fromEntries(head.flatMap((name, index) => (name === "" ? [] : [[String(name), row[index]]])))
  );
  return { rows, addressOf: (row, header) => `${letters(head.indexOf(header))}${top + 2 + row}` };
}

/** Every cell of a workbook that could have changed: sheets, their cells, and the settings. */
export async function snapshotOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const preview = window.preview;
    if (preview === undefined) throw new Error("The preview is not open.");
    await preview.workbook.whenCalculated();
    const sheets: unknown[] = [];
    for (const name of await preview.cells.sheetNames()) {
      sheets.push([name, await preview.cells.read(name, "A1:Z60", "Formulas")]);
    }
    return JSON.stringify({ sheets, settings: [...preview.workbook.settings] });
  });
}
