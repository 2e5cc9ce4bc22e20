import type { Browser } from "playwright-core";
import { launchBrowser, type OpenedPreview } from "../support/browser";
import { openTestAddin, WORKBOOKS } from "./testAddin";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WORKBOOKS)("the unmodified office.js beside the $workbook", ({ page }) => {
  let preview: OpenedPreview;
  beforeAll(async () => {
    preview = await openTestAddin(browser, page);
  });
  afterAll(() => preview.close());

  it("finds Excel on the web", async () => {
    const pane = await preview.pane();
    await pane.waitForSelector("#ready:not(:empty)");
    expect(await pane.textContent("#ready")).toBe("Excel OfficeOnline");
  });

  it("is told the language, the document and the pane's state", async () => {
    const pane = await preview.pane();
    const context = await pane.evaluate(async () => {
      const { addin } = (await Office.onReady()) as { addin?: { visibilityMode: string } };
      const { displayLanguage, contentLanguage, document } = Office.context;
      return { displayLanguage, contentLanguage, mode: document.mode, pane: addin?.visibilityMode };
    });
    expect(context).toEqual({
      displayLanguage: "fr-FR",
      contentLanguage: "fr-FR",
      mode: "readWrite",
      pane: "Taskpane",
    });
  });

  it("sees the requirement sets that the preview announces, and no other", async () => {
    const pane = await preview.pane();
    const supported = await pane.evaluate(() =>
      [
        ["ExcelApi", "1.14"],
        ["ExcelApi", "1.15"],
        ["SharedRuntime", "1.1"],
        ["CustomFunctionsRuntime", "1.3"],
        ["CustomFunctionsRuntime", "1.4"],
        ["RibbonApi", "1.1"],
        ["DialogApi", "1.1"],
      ].map(([name, version]) => Office.context.requirements.isSetSupported(name ?? "", version))
    );
    expect(supported).toEqual([true, false, true, true, false, false, false]);
  });

  it("opens without a request that asks to change the document", async () => {
    const totals = await preview.page.evaluate(() => window.preview?.host.log.totals());
    expect(totals?.requests).toBeGreaterThan(0);
    expect(totals?.writes).toBe(0);
  });

  it("asks nothing outside its origin and reports no error", () => {
    expect(preview.requests.length).toBeGreaterThan(0);
    expect(preview.outside()).toEqual([]);
    expect(preview.problems).toEqual([]);
  });

  it("runs again after its frame is reloaded", async () => {
    await preview.page.evaluate(async () => {
      window.preview?.host.reload();
      await window.preview?.host.whenReady();
    });
    const pane = await preview.pane();
    const names = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        return sheets.items.map(({ name }) => name);
      })
    );
    expect(names).toEqual(["Feuil1"]);
  });

  it("ignores messages that do not come from the frame of the add-in", async () => {
    const requests = await preview.page.evaluate(async () => {
      const before = window.preview?.host.log.totals().requests;
      const stray = document.createElement("iframe");
      document.body.append(stray);
      const message = { _messageType: 0, _actionName: "executeMethod", _conversationId: "stray", _correlationId: 0 };
      stray.contentWindow?.parent.postMessage(JSON.stringify(message), "*");
      await new Promise((resolve) => setTimeout(resolve, 100));
      stray.remove();
      return [before, window.preview?.host.log.totals().requests];
    });
    expect(requests[1]).toBe(requests[0]);
  });
});

describe("the choices of the page", () => {
  it("give the add-in the language and the colour scheme that are asked for", async () => {
    const preview = await openTestAddin(browser, "/toy/", "&lang=en-US&theme=dark", { colorScheme: "unset" });
    const pane = await preview.pane();
    const seen = await pane.evaluate(async () => {
      await Office.onReady();
      return [Office.context.displayLanguage, matchMedia("(prefers-color-scheme: dark)").matches];
    });
    const label = await preview.page.textContent('[data-control="MarkButton"]');
    await preview.close();
    expect(seen).toEqual(["en-US", true]);
    expect(label).toBe("Mark the selection");
  });

  it("follow the system's colour scheme when none is chosen", async () => {
    const dark = await openTestAddin(browser, "/toy/", "", { colorScheme: "dark" });
    const pane = await dark.pane();
    const seen = await pane.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    await dark.close();
    expect(seen).toBe(true);
  });
});
