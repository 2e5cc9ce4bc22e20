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

/** Types in one cell as a person does: the cell is selected, the keys go to the grid, Enter ends the entry. */
export async function typeInCell(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await page.evaluate(([sheetName, range]) => window.preview?.cells.select(sheetName, range), [
    sheet,
    address,
  ] as const);
  await page
    .locator("#grid canvas")
    .first()
    .focus()
    .catch(() => undefined);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Names of the sheets, in the order of their tabs. */
export async function sheetNames(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => window.preview?.cells.sheetNames());
  return names ?? [];
}
