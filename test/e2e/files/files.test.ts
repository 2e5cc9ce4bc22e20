import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser, type OpenedPreview, openPreview } from "../support/browser";
import { cellsOnce, readCells, sheetNames, writeCells } from "../support/cells";
import { snapshotOf } from "../support/way";

const SHEET = "Coûts d’un projet";

const origin = (): string => process.env["PREVIEW_ORIGIN"] ?? "";

const saved = (page: Page): Promise<string> => page.evaluate(async () => (await window.preview?.saveXlsx()) ?? "");

const opened = (page: Page, base64: string) => page.evaluate((text) => window.preview?.openXlsx(text), base64);

/** The document as the add-in reads it, slice after slice, in base64. */
const readByAddIn = (frame: Frame) =>
  frame.evaluate(async () => {
    const file = await new Promise<Office.File>((resolve, reject) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 2000 }, (result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new Error(result.error.message));
      });
    });
    let text = "";
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { value } = await new Promise<Office.AsyncResult<Office.Slice>>((resolve) => {
        file.getSliceAsync(index, resolve);
      });
      const bytes: unknown = value.data;
      if (Array.isArray(bytes)) text += bytes.map((byte) => String.fromCharCode(Number(byte))).join("");
    }
    await new Promise((resolve) => {
      file.closeAsync(resolve);
    });
    return { size: file.size, slices: file.sliceCount, base64: btoa(text) };
  });

/** One of everything that a file keeps, made as an add-in makes it; it needs no screen of the pane. */
const makeWorkbook = (frame: Frame) =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const costs = workbook.worksheets.add("Coûts d’un projet");
      costs.getRange("A3:D6").values = [
        ["Libellé", "Montant", "Double", "Statut"],
        ["Accompagnement social", 1200.5, "", ""],
        ["Frais de siège", 300, "", ""],
        ["Assurance", 50, "", ""],
      ];
      const table = costs.tables.add("A3:D6", true);
      table.name = "Depenses";
      table.style = "TableStyleLight1";
      const double = "=Depenses[[#This Row],[Montant]]*2";
      costs.getRange("C4:C6").formulas = [[double], [double], [double]];
      costs.getRange("D4:D6").formulas = [4, 5, 6].map((row) => [`=AVDL.ELIGIBILITE(A${row})`]);
      costs.getRange("B4:C6").numberFormat = [["#,##0.00"]];
      costs.getRange("A3:D3").format.fill.color = "#1F4E79";
      costs.getRange("A:A").format.columnWidth = 160;
      costs.freezePanes.freezeRows(3);
      costs.customProperties.add("avdl.sheet", "couts");
      costs.getRange("D4:D6").dataValidation.rule = { list: { inCellDropDown: true, source: "Éligible,Inéligible" } };
      workbook.names.add("Montants", costs.getRange("B4:B6"));
      workbook.settings.add("avdl.essai", { version: 1 });
      const sheet = workbook.worksheets.add("Synthèse");
      sheet.getRange("A1:B1").formulas = [["Total", "=SUM(Montants)"]];
      const chart = sheet.charts.add("ColumnStacked", costs.getRange("A3:C6"), "Columns");
      chart.name = "Montants";
      chart.title.text = "Montants par ligne";
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
    })
  );

/** What the add-in sees of them. */
const chartAndProtection = (frame: Frame) =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Synthèse");
      const chart = sheet.charts.getItem("Montants");
      const { title, series } = chart;
      chart.load("chartType,left,top,width,height");
      title.load("text");
      series.load("items/name");
      sheet.load("protection/protected,protection/options");
      await context.sync();
      return {
        type: chart.chartType,
        place: [chart.left, chart.top, chart.width, chart.height].map(Math.round),
        title: title.text,
        series: series.items.map(({ name }) => name),
        isProtected: sheet.protection.protected,
        options: sheet.protection.options,
      };
    })
  );

describe("the workbook as a file", () => {
  let browser: Browser;
  let preview: OpenedPreview;
  let before: string;
  let file: string;
  let formats: unknown;
  let drawn: unknown;

  beforeAll(async () => {
    browser = await launchBrowser();
    preview = await openPreview(browser, { origin: origin() });
    await makeWorkbook(await preview.pane());
    drawn = await chartAndProtection(await preview.pane());
    before = await snapshotOf(preview.page);
    formats = await readCells(preview.page, SHEET, "A1:F10", "NumberFormat");
    file = await saved(preview.page);
  });

  afterAll(() => browser.close());

  it("is saved with everything in it, and opens again in the place of another workbook", async () => {
    const { page } = preview;
    await writeCells(page, SHEET, "A4", [["Autre chose"]]);
    expect(await opened(page, file)).toEqual({ ok: true, value: [] });
    await page.evaluate(() => window.preview?.host.whenReady());
    expect(await snapshotOf(page)).toBe(before);
    expect(await readCells(page, SHEET, "A1:F10", "NumberFormat")).toEqual(formats);
  });

  it("has its charts and its protections, as the add-in sees them", async () => {
    expect(drawn).toMatchObject({
      title: "Montants par ligne",
      isProtected: true,
      options: { allowFormatColumns: true, allowFormatRows: false },
    });
    expect(await chartAndProtection(await preview.pane())).toEqual(drawn);
  });

  it("has its functions answered by the add-in that has started again", async () => {
    const isAnswered = (cells: unknown) => !JSON.stringify(cells).includes("#BUSY!");
    expect(await cellsOnce(preview.page, SHEET, "C4:D5", isAnswered)).toEqual([
      [2401, "Éligible"],
      [600, "À vérifier"],
    ]);
  });

  it("is refused when it is none, and the workbook stays", async () => {
    const names = await sheetNames(preview.page);
    expect(await opened(preview.page, btoa("pas un classeur"))).toEqual({ ok: false, problem: "not-a-workbook" });
    expect(await sheetNames(preview.page)).toEqual(names);
  });

  it("is given to the person as a download", async () => {
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.page.getByRole("button", { name: "Enregistrer" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Classeur1.xlsx");
  });

  it("is copied by the add-in into another page, which shows the same cells", async () => {
    const { page } = preview;
    const frame = await preview.pane();
    const read = await readByAddIn(frame);
    expect(read.slices).toBeGreaterThan(1);
    expect(Buffer.from(read.base64, "base64")).toHaveLength(read.size);
    const [copy] = await Promise.all([
      page.context().waitForEvent("page"),
      frame.evaluate((base64) => Excel.createWorkbook(base64), read.base64),
    ]);
    await copy.waitForFunction(() => window.preview !== undefined, undefined, { timeout: 60_000 });
    expect(await sheetNames(copy)).toEqual(await sheetNames(page));
    expect(await readCells(copy, SHEET, "A3:C6")).toEqual(await readCells(page, SHEET, "A3:C6"));
  });

  it("has needed nothing that the preview lacks, and nothing from elsewhere", async () => {
    expect(await preview.page.evaluate(() => [...(window.preview?.host.unsupported.keys() ?? [])])).toEqual([]);
    expect(await preview.page.evaluate(() => window.preview?.host.failures)).toEqual([]);
    expect(preview.problems).toEqual([]);
    expect(preview.outside()).toEqual([]);
  });
});
