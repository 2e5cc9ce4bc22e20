import type { Browser, Frame } from "playwright-core";
import { launchBrowser, type OpenedPreview } from "../support/browser";
import { cellsWhenEqual } from "../support/cells";
import { openTestAddin } from "./testAddin";

let browser: Browser;
let preview: OpenedPreview;
let pane: Frame;
beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openTestAddin(browser, "/preview/");
  pane = await preview.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Feuil1");
      sheet.getRange("A1:C4").values = [
        ["Trimestre", "Entrées", "Taux"],
        ["T1 2026", 12, 0.25],
        ["T2 2026", "", 0.4],
        ["T3 2026", 9, 0.75],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.name = "entrees";
      chart.title.text = "Entrées et taux";
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.title.text = "Ménages";
      chart.axes.valueAxis.numberFormat = "#,##0.0";
      const rate = chart.series.getItemAt(1);
      rate.chartType = "LineMarkers";
      rate.axisGroup = "Secondary";
      chart.setPosition("E2", "H12");
      await context.sync();
    })
  );
});
afterAll(() => browser.close());

const drawn = () => preview.page.locator(".grid-chart");

/** What an add-in is refused with, as "code place"; "done" when it is not. */
const attempt = (change: "insert" | "write" | "chart" | "rename" | "waterfall" | "open"): Promise<string> =>
  pane.evaluate(
    (what) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Feuil1");
        if (what === "insert") sheet.getRange("2:2").insert("Down");
        if (what === "write") sheet.getRange("A1").values = [["interdit"]];
        if (what === "open") sheet.getRange("B2").values = [[12]];
        if (what === "chart") sheet.charts.getItem("entrees").title.visible = false;
        if (what === "rename") sheet.name = "Autre";
        if (what === "waterfall") sheet.charts.add("Waterfall", sheet.getRange("A1:B4"));
        await context.sync();
        return "done";
      }).catch((error: unknown) =>
        error instanceof OfficeExtension.Error ? `${error.code} ${error.debugInfo.errorLocation ?? ""}` : String(error)
      ),
    change
  );

describe("a chart made by an add-in", () => {
  it("can be found, read and counted", async () => {
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem("Feuil1");
        const chart = charts.getItem("ENTREES").load("name,chartType,left,top,width,height");
        chart.series.load("items/name,items/chartType,items/axisGroup");
        const gaps = chart.series.getItemAt(0).getDimensionValues("Values");
        const absent = charts.getItemOrNullObject("absent").load("name");
        const count = charts.getCount();
        await context.sync();
        const { name, chartType, left, top, width, height } = chart;
        const series = chart.series.items.map((each) => [each.name, each.chartType, each.axisGroup]);
        const { value: values } = gaps;
        const { value: howMany } = count;
        return {
          name,
          chartType,
          place: [left, top, width, height],
          series,
          values,
          isNull: absent.isNullObject,
          count: howMany,
        };
      })
    );
    expect(read).toEqual({
      name: "entrees",
      chartType: "ColumnClustered",
      place: [264, 18, 264, 198],
      series: [
        ["Entrées", "ColumnClustered", "Primary"],
        ["Taux", "LineMarkers", "Secondary"],
      ],
      values: [12, null, 9],
      isNull: true,
      count: 1,
    });
  });

  it("is drawn over its cells, with its title for who does not see it", async () => {
    await drawn().waitFor();
    const canvas = preview.page.locator(".grid-chart canvas");
    expect(await canvas.getAttribute("aria-label")).toContain("Entrées et taux");
    const { width, height } = (await drawn().boundingBox()) ?? { width: 0, height: 0 };
    expect([Math.round(width), Math.round(height)]).toEqual([352, 264]);
    const isPainted = await canvas.evaluate((element) => {
      if (!(element instanceof HTMLCanvasElement)) return false;
      const pixels = element.getContext("2d")?.getImageData(0, 0, element.width, element.height).data ?? [];
      return pixels.some((each) => each !== 0);
    });
    expect(isPainted).toBe(true);
  });

  it("is drawn again when a cell changes, and follows rows that are inserted", async () => {
    const { y } = (await drawn().boundingBox()) ?? { y: 0 };
    const before = await preview.page.evaluate(() =>
      document.querySelector<HTMLCanvasElement>(".grid-chart canvas")?.toDataURL()
    );
    await preview.page.evaluate(() => window.grid?.type("Feuil1", "B3", "20"));
    await preview.page.waitForFunction(
      (former) => document.querySelector<HTMLCanvasElement>(".grid-chart canvas")?.toDataURL() !== former,
      before
    );
    expect(await attempt("insert")).toBe("done");
    await preview.page.waitForFunction((top) => {
      const chart = document.querySelector(".grid-chart");
      return chart !== null && chart.getBoundingClientRect().top > top + 10;
    }, y);
    const values = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem("Feuil1").charts.getItem("entrees");
        const read = chart.series.getItemAt(0).getDimensionValues("Values");
        await context.sync();
        const { value } = read;
        return value;
      })
    );
    expect(values).toEqual([12, 20, 9]);
  });

  it("is hidden while another sheet is in front", async () => {
    const goTo = (name: string) =>
      pane.evaluate(
        (wanted) =>
          Excel.run(async (context) => {
            const { worksheets } = context.workbook;
            const sheet = worksheets.getItemOrNullObject(wanted);
            await context.sync();
            (sheet.isNullObject ? worksheets.add(wanted) : sheet).activate();
            await context.sync();
          }),
        name
      );
    await goTo("Ailleurs");
    await drawn().waitFor({ state: "detached" });
    expect(await drawn().count()).toBe(0);
    await goTo("Feuil1");
    await drawn().waitFor();
    expect(await drawn().count()).toBe(1);
  });

  it("of a kind that is not drawn is refused by its name", async () => {
    expect(await attempt("waterfall")).toBe("NotImplemented ChartCollection.add");
  });
});

describe("a protected sheet", () => {
  const type = (address: string, text: string) =>
    preview.page.evaluate(([cell, typed]) => window.grid?.type("Feuil1", cell, typed), [address, text] as const);
  const read = (address: string) =>
    preview.page.evaluate((cell) => window.grid?.read("Feuil1", cell).values[0]?.[0], address);

  beforeAll(async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Feuil1").getRange("B2").format.protection.locked = false;
        await context.sync();
      })
    );
    await preview.page.evaluate(() => window.preview?.cells.protect("Feuil1"));
  });
  afterAll(() => preview.page.evaluate(() => window.preview?.cells.unprotect("Feuil1")));

  it("refuses what an add-in does but in open cells", async () => {
    expect(await attempt("write")).toBe("AccessDenied Range.values");
    expect(await attempt("insert")).toBe("AccessDenied Range.insert");
    expect(await attempt("chart")).toBe("AccessDenied ChartTitle.visible");
    expect(await attempt("open")).toBe("done");
  });

  it("refuses what a person types but in open cells, and says why", async () => {
    await type("A1", "interdit");
    expect(await read("A1")).toBe("Trimestre");
    expect(await preview.page.locator(".grid-notice").textContent()).toMatch(/verrouillée/);
    await type("B2", "33,5");
    expect(await read("B2")).toBe(33.5);
  });
});

describe("a workbook whose structure is protected", () => {
  it("keeps its sheets as they are until it is opened again", async () => {
    await preview.page.evaluate(() => window.preview?.cells.protectStructure(true));
    expect(await attempt("rename")).toBe("AccessDenied Worksheet.name");
    expect(await attempt("write")).toBe("done");
    await preview.page.evaluate(() => window.preview?.cells.protectStructure(false));
    expect(await attempt("rename")).toBe("done");
  });
});

describe("what refers to the cells of a sheet", () => {
  it("goes on meaning them when rows are inserted and the sheet gets another name", async () => {
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        const sheet = worksheets.getItem("Autre");
        const lists = worksheets.add("Listes");
        lists.getRange("A1:A3").values = [["un"], ["deux"], ["trois"]];
        sheet.getRange("K5:K9").dataValidation.rule = { list: { inCellDropDown: true, source: "=Listes!$A$1:$A$3" } };
        names.add("Choix", lists.getRange("A1:A3"));
        sheet.getRange("J1").formulas = [["=COUNTA(Choix)"]];
        await context.sync();
        sheet.getRange("2:3").insert("Down");
        lists.getRange("2:2").insert("Down");
        lists.getRange("A2").values = [["un et demi"]];
        lists.name = "Mots d'ordre";
        const { dataValidation } = sheet.getRange("K7:K11");
        dataValidation.load("rule");
        await context.sync();
        return dataValidation.rule.list?.source;
      })
    );
    expect(read).toBe("='Mots d''ordre'!$A$1:$A$4");
    expect(await cellsWhenEqual(preview.page, "Autre", "J1", [[4]])).toEqual([[4]]);
  });
});

describe("a workbook that is open for reading only", () => {
  it("is read, is said to be so, and is changed by nobody", async () => {
    await preview.page.evaluate(() => window.preview?.setReadOnly(true));
    pane = await preview.pane();
    const answer = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Autre").getRange("A1").load("values");
        await context.sync();
        const { mode } = Office.context.document;
        cell.values = [["changé"]];
        const code = await context.sync().then(
          () => "done",
          (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error))
        );
        return [mode, code];
      })
    );
    expect(answer).toEqual(["readOnly", "AccessDenied"]);
    await preview.page.evaluate(() => window.grid?.type("Autre", "A1", "changé"));
    expect(await preview.page.locator(".grid-notice").textContent()).toMatch(/lecture seule/);
    expect(await preview.page.evaluate(() => window.grid?.read("Autre", "A1").values)).toEqual([["interdit"]]);
  });
});
