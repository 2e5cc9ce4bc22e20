import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser, type OpenedPreview, openPreview } from "../support/browser";
import { cellsOnce, readCells, sheetNames, writeCells } from "../support/cells";
import { makeExample, snapshotOf } from "../support/way";

const origin = (): string => process.env["PREVIEW_ORIGIN"] ?? "";

const saved = (page: Page): Promise<string> => page.evaluate(async () => (await window.preview?.saveXlsx()) ?? "");

const opened = (page: Page, base64: string) => page.evaluate((text) => window.preview?.openXlsx(text), base64);

/** The document as the add-in reads it, slice after slice, in base64. */
const readByAddIn = (frame: Frame) =>
  frame.evaluate(async () => {
    const file = await new Promise<Office.File>((resolve, reject) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 10_000 }, (result) => {
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

/** A chart and a protected sheet, made as an add-in makes them. */
const addChartAndProtection = (frame: Frame) =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lisez-moi");
      const costs = context.workbook.worksheets.getItem("Coûts");
      const chart = sheet.charts.add("ColumnStacked", costs.getRange("B3:D4"), "Rows");
      chart.name = "Montants";
      chart.title.text = "Montants par statut";
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
    })
  );

/** What the add-in sees of them. */
const chartAndProtection = (frame: Frame) =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lisez-moi");
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
    await makeExample(await preview.pane());
    await addChartAndProtection(await preview.pane());
    drawn = await chartAndProtection(await preview.pane());
    before = await snapshotOf(preview.page);
    formats = await readCells(preview.page, "Suivi", "A1:N30", "NumberFormat");
    file = await saved(preview.page);
  });

  afterAll(() => browser.close());

  it("is saved with everything of the example, and opens again in the place of another workbook", async () => {
    const { page } = preview;
    await writeCells(page, "Indicateurs", "A1", [["Autre chose"]]);
    expect(await opened(page, file)).toEqual({ ok: true, value: [] });
    await page.evaluate(() => window.preview?.host.whenReady());
    expect(await snapshotOf(page)).toBe(before);
    expect(await readCells(page, "Suivi", "A1:N30", "NumberFormat")).toEqual(formats);
  });

  it("has its charts and its protections, as the add-in sees them", async () => {
    expect(drawn).toMatchObject({
      title: "Montants par statut",
      isProtected: true,
      options: { allowFormatColumns: true, allowFormatRows: false },
    });
    expect(await chartAndProtection(await preview.pane())).toEqual(drawn);
  });

  it("has its functions answered by the add-in that has started again", async () => {
    const status = await cellsOnce(preview.page, "Coûts", "F8", (cells) => JSON.stringify(cells) !== '[["#BUSY!"]]');
    expect(status).toEqual([[expect.stringMatching(/^(Éligible|Inéligible|À vérifier)$/)]]);
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
    expect(await readCells(copy, "Coûts", "A8:E27")).toEqual(await readCells(page, "Coûts", "A8:E27"));
  });

  it("has needed nothing that the preview lacks, and nothing from elsewhere", async () => {
    expect(await preview.page.evaluate(() => [...(window.preview?.host.unsupported.keys() ?? [])])).toEqual([]);
    expect(await preview.page.evaluate(() => window.preview?.host.failures)).toEqual([]);
    expect(preview.problems).toEqual([]);
    expect(preview.outside()).toEqual([]);
  });
});
