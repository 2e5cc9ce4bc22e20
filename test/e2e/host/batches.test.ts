import type { Browser, Frame } from "playwright-core";
import { launchBrowser, type OpenedPreview } from "../support/browser";
import { openTestAddin, WORKBOOKS } from "./testAddin";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WORKBOOKS)("requests of an add-in to the $workbook", ({ page }) => {
  let preview: OpenedPreview;
  let pane: Frame;
  beforeAll(async () => {
    preview = await openTestAddin(browser, page);
    pane = await preview.pane();
  });
  afterAll(() => preview.close());

  it("write cells and read them back in one batch", async () => {
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        range.values = [
          ["Loyer", 512.5],
          ["Accompagnement", true],
        ];
        range.load("values, address");
        await context.sync();
        return [range.values, range.address];
      })
    );
    expect(read).toEqual([
      [
        ["Loyer", 512.5],
        ["Accompagnement", true],
      ],
      "Feuil1!A1:B2",
    ]);
  });

  it("use a range again after a synchronisation, then let it go", async () => {
    const second = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("D1");
        range.values = [["un"]];
        await context.sync();
        range.values = [["deux"]];
        range.load("values");
        await context.sync();
        return range.values;
      })
    );
    expect(second).toEqual([["deux"]]);
    await preview.page.waitForFunction(() => window.preview?.host.keptObjects() === 0);
  });

  it("find a null object where there is nothing, and the object where there is one", async () => {
    const nulls = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const absent = context.workbook.worksheets.getItemOrNullObject("Absente");
        const present = context.workbook.worksheets.getItemOrNullObject("Feuil1");
        const below = absent.getRange("A1");
        below.load("values");
        await context.sync();
        return [absent.isNullObject, present.isNullObject];
      })
    );
    expect(nulls).toEqual([true, false]);
  });

  it("add a sheet once, whatever the number of its uses in the batch", async () => {
    const names = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Une seule");
        sheet.load("id, name");
        sheet.getRange("A1").values = [[1]];
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        sheet.getRange("A2").values = [[2]];
        await context.sync();
        return sheets.items.map(({ name }) => name);
      })
    );
    expect(names).toEqual(["Feuil1", "Une seule"]);
  });

  it("stop at the first error, which says its code and where it happened", async () => {
    const failure = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("F1").values = [["avant"]];
        context.workbook.worksheets.getItem("Absente").getRange("A1").values = [["jamais"]];
        sheet.getRange("F2").values = [["après"]];
        await context.sync();
        return null;
      }).catch((error: unknown) => {
        if (!(error instanceof OfficeExtension.Error)) throw error;
        return { code: error.code, location: error.debugInfo.errorLocation, statement: error.debugInfo.statement };
      })
    );
    expect(failure).toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
    expect(failure?.statement).toContain("getItem");
    const cells = await preview.page.evaluate(() => window.preview?.cells.read("Feuil1", "F1:F2"));
    expect(cells).toEqual([["avant"], [""]]);
  });

  it("refuse a member that the preview lacks by its name, and list it on the page", async () => {
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().slicers.load("items/name");
        await context.sync();
        return "accepted";
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)))
    );
    expect(code).toBe("ApiNotFound");
    const unsupported = await preview.page.evaluate(() => [...(window.preview?.host.unsupported.keys() ?? [])]);
    expect(unsupported).toContain("Worksheet.slicers");
    expect(await preview.page.textContent("#status-unsupported")).toContain("Worksheet.slicers");
  });

  it("refuse a table of values of another shape than the range", async () => {
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [["seul"], ["deux"]];
        await context.sync();
        return "accepted";
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)))
    );
    expect(code).toBe("InvalidArgument");
  });

  it("write a block that the library cuts into slices", async () => {
    const corner = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Une seule").getRange("A1:D1000");
        range.values = Array.from({ length: 1000 }, (_, row) => [row, row * 2, row * 3, row * 4]);
        const last = context.workbook.worksheets.getItem("Une seule").getRange("D1000").load("values");
        await context.sync();
        return last.values;
      })
    );
    expect(corner).toEqual([[3996]]);
  });

  it("are counted with their bytes, and told apart as writes and reads", async () => {
    await preview.page.evaluate(() => window.preview?.host.log.clear());
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Feuil1").getRange("A1").load("values");
        await context.sync();
        range.values = [["écrit"]];
        await context.sync();
      })
    );
    const entries = await preview.page.evaluate(() =>
      window.preview?.host.log.entries.map(({ kind, writes, bytesIn, bytesOut }) => ({
        kind,
        writes,
        sized: bytesIn > 0 && bytesOut > 0,
      }))
    );
    expect(entries?.slice(0, 2)).toEqual([
      { kind: "workbook", writes: false, sized: true },
      { kind: "workbook", writes: true, sized: true },
    ]);
  });

  it("leave nothing unexpected behind", async () => {
    expect(await preview.page.evaluate(() => window.preview?.host.failures)).toEqual([]);
    expect(preview.problems).toEqual([]);
  });
});
