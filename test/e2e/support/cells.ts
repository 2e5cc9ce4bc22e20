import type {} from "../../../preview/page/index";
import type { Page } from "playwright-core";

/** Cells of a sheet by a wire name, "Values" unless told otherwise, once nothing is being calculated. */
export async function readCells(page: Page, sheet: string, address: string, member = "Values"): Promise<unknown> {
  return page.evaluate(
    async ([sheetName, range, name]) => {
      await window.preview?.workbook.whenCalculated();
      return window.preview?.cells.read(sheetName, range, name);
    },
    [sheet, address, member] as const
  );
}

/** Writes values or formulas behind the add-in's back, as another person would. */
export async function writeCells(
  page: Page,
  sheet: string,
  address: string,
  values: (string | number | boolean)[][],
  member = "Values"
): Promise<void> {
  await page.evaluate(([sheetName, range, cells, name]) => window.preview?.cells.write(sheetName, range, cells, name), [
    sheet,
    address,
    values,
    member,
  ] as const);
}

/** Types in one cell of the preview's grid as a person does: the cell is selected, the keys typed, Enter pressed. */
export async function typeInCell(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await page.evaluate(
    ([sheetName, range, typed]) => {
      if (window.grid === undefined) throw new Error("Only the built preview has a grid to type in.");
      window.grid.type(sheetName, range, typed);
    },
    [sheet, address, text] as const
  );
}

/** Names of the sheets, in the order of their tabs. */
export async function sheetNames(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => window.preview?.cells.sheetNames());
  return names ?? [];
}

const POLL_MS = 50;
const PATIENCE_MS = 15_000;

/**
 * Cells as soon as they satisfy the test, else as they are when patience ends: the assertion that follows then shows
 * what was there instead.
 */
export async function cellsOnce(
  page: Page,
  sheet: string,
  address: string,
  isExpected: (cells: unknown) => boolean
): Promise<unknown> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const cells = await page.evaluate(([sheetName, range]) => window.preview?.cells.read(sheetName, range), [
      sheet,
      address,
    ] as const);
    if (isExpected(cells) || Date.now() > end) return cells;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Cells once they hold these values; see `cellsOnce`. */
export const cellsWhenEqual = (page: Page, sheet: string, address: string, expected: unknown): Promise<unknown> =>
  cellsOnce(page, sheet, address, (cells) => JSON.stringify(cells) === JSON.stringify(expected));
