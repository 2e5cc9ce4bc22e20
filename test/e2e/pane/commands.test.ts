import type { Browser, Frame } from "playwright-core";
import { speaker } from "../../../src/locales";
import { launchBrowser, openPreview, type OpenedPreview } from "../support/browser";
import { walkPane } from "../support/pane";

const origin = process.env["PREVIEW_ORIGIN"] ?? "";
const say = speaker("fr");

const COMMANDS = [
  ["Contrôler le budget", "Coûts"],
  ["Actualiser les indicateurs", "Indicateurs"],
] as const;

let browser: Browser;
let preview: OpenedPreview;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser, { origin });
});

afterAll(async () => {
  await preview.close();
  await browser.close();
});

const activeSheet = (frame: Frame): Promise<string> =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    })
  );

/** How often the workbook has called functions of the add-in. */
const calls = async (): Promise<number> =>
  (await preview.page.evaluate(() => window.preview?.host.functionTraffic().calls)) ?? 0;

const press = (command: string) => preview.page.getByRole("button", { name: command }).click();

const PATIENCE_MS = 15_000;

/** Waits until it is so, or until patience ends: the assertions that follow then show what was there instead. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isSo()) && Date.now() < end) await preview.page.waitForTimeout(100);
}

describe("a ribbon command in a workbook without our sheets", () => {
  it.each(COMMANDS)("%s: the pane says that the sheet is not there", async (command) => {
    const frame = await preview.pane();
    await press(command);
    const screen = frame.locator("main");
    await screen.getByText(say("failure.sheet-missing")).first().waitFor();
    expect(await screen.textContent()).toContain(say("command.refused", { command }));
    await frame.getByRole("button", { name: say("common.dismiss") }).click();
  });
});

describe("a ribbon command in the example", () => {
  beforeAll(async () => {
    await (await walkPane(preview)).success();
  });

  it.each(COMMANDS)("%s: functions are called again and sheet %s comes to the front", async (command, sheet) => {
    const { page } = preview;
    const frame = await preview.pane();
    await page.evaluate(async () => {
      await window.preview?.workbook.whenCalculated();
      await window.preview?.cells.select("Feuil1", "A1");
    });
    expect(await activeSheet(frame)).toBe("Feuil1");
    const before = await calls();
    await press(command);
    await until(async () => (await activeSheet(frame)) === sheet && (await calls()) > before);
    expect(await activeSheet(frame)).toBe(sheet);
    expect(await calls()).toBeGreaterThan(before);
  });

  it("nothing failed and nothing left the origin", () => {
    expect(preview.problems).toEqual([]);
    expect(preview.outside()).toEqual([]);
  });
});
