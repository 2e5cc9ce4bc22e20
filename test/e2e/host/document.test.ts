import type { Browser, Frame } from "playwright-core";
import { cellsWhenEqual, readCells } from "../support/cells";
import { launchBrowser, type OpenedPreview } from "../support/browser";
import { openTestAddin } from "./testAddin";

let browser: Browser;
let preview: OpenedPreview;
let pane: Frame;
beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openTestAddin(browser, "/toy/");
  pane = await preview.pane();
});
afterAll(() => browser.close());

describe("settings of the document", () => {
  it("are saved, and are there when the add-in starts again", async () => {
    await pane.evaluate(() => {
      const { settings } = Office.context.document;
      settings.set("edition", { year: 2026, source: "guide" });
      return new Promise((resolve) => settings.saveAsync(resolve));
    });
    await preview.page.evaluate(async () => {
      window.preview?.host.reload();
      await window.preview?.host.whenReady();
    });
    pane = await preview.pane();
    const read = await pane.evaluate(() => Office.context.document.settings.get("edition") as unknown);
    expect(read).toEqual({ year: 2026, source: "guide" });
  });

  it("are kept with the workbook as names and JSON texts", async () => {
    const kept = await preview.page.evaluate(() => [...(window.preview?.workbook.settings ?? [])]);
    expect(kept).toEqual([["edition", '{"year":2026,"source":"guide"}']]);
  });
});

describe("the pane", () => {
  const isVisible = () => preview.page.isVisible("#pane");

  it("is hidden and shown by the add-in, which hears of it", async () => {
    const modes = await pane.evaluate(async () => {
      const seen: string[] = [];
      const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
      await Office.addin.hide();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await Office.addin.showAsTaskpane();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await stop();
      return seen;
    });
    expect(modes).toEqual(["Hidden", "Taskpane"]);
    expect(await isVisible()).toBe(true);
  });

  it("is closed by its cross and opened again by the ribbon, without the add-in starting anew", async () => {
    await pane.evaluate(() => document.body.setAttribute("data-kept", "yes"));
    await preview.page.click("#pane-close");
    expect(await isVisible()).toBe(false);
    await preview.page.click('[data-control="OpenPane"]');
    expect(await isVisible()).toBe(true);
    expect(await pane.getAttribute("body", "data-kept")).toBe("yes");
  });

  it("is 350 pixels wide, and made wider from the keyboard", async () => {
    const width = async () => (await preview.page.locator("#pane").boundingBox())?.width;
    expect(await width()).toBe(350);
    await preview.page.focus("#pane-divider");
    await preview.page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(360);
  });

  it("remembers that the add-in asks to be loaded with the document", async () => {
    const startBehavior = () => preview.page.evaluate(() => window.preview?.host.startBehavior());
    expect(await startBehavior()).toBe("None");
    await pane.evaluate(() => Office.addin.setStartupBehavior(Office.StartupBehavior.load));
    expect(await startBehavior()).toBe("Load");
    expect(await pane.evaluate(() => Office.addin.getStartupBehavior())).toBe("Load");
  });
});

describe("a command of the ribbon", () => {
  it("runs the function that the manifest names, on the selection, and completes", async () => {
    await preview.page.evaluate(() => window.preview?.cells.select("Feuil1", "C2"));
    const outcome = await preview.page.evaluate(() =>
      window.preview?.host.invokeCommand("MarkSelection", "MarkButton")
    );
    expect(outcome?.status).toBe(0);
    expect(await readCells(preview.page, "Feuil1", "C2")).toEqual([["marqué par MarkButton"]]);
  });

  it("runs when its button is clicked", async () => {
    await preview.page.evaluate(() => window.preview?.cells.select("Feuil1", "C3"));
    await preview.page.click('[data-control="MarkButton"]');
    const marked = [["marqué par MarkButton"]];
    expect(await cellsWhenEqual(preview.page, "Feuil1", "C3", marked)).toEqual(marked);
  });

  it("ends with an error when the add-in has no such function", async () => {
    const outcome = await preview.page.evaluate(() => window.preview?.host.invokeCommand("Nowhere", "MarkButton"));
    expect(outcome?.status).toBe(11101);
  });
});
