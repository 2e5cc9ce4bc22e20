import type { Browser, Frame } from "playwright-core";
import { cellsWhenEqual, writeCells } from "../support/cells";
import { launchBrowser, type OpenedPreview } from "../support/browser";
import { openTestAddin, WORKBOOKS } from "./testAddin";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Three ways of working that the public samples for Excel add-ins show, each in our own words. */
describe.each(WORKBOOKS)("what add-ins usually do, in the $workbook", ({ page }) => {
  let preview: OpenedPreview;
  let pane: Frame;
  beforeAll(async () => {
    preview = await openTestAddin(browser, page);
    pane = await preview.pane();
  });
  afterAll(() => preview.close());

  describe("a table of expenses", () => {
    it("is made with its header, rows and a format", async () => {
      const made = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Feuil1");
          sheet.getRange("A1:D3").values = [
            ["Date", "Bailleur", "Poste", "Montant"],
            ["05/01/2026", "Habitat Sud", "Énergie", 120],
            ["06/01/2026", "Logis du Port", "Loyer", 640],
          ];
          const table = sheet.tables.add("A1:D3", true);
          table.name = "Depenses";
          table.rows.add(undefined, [
            ["07/01/2026", "Habitat Sud", "Loyer", 580],
            ["08/01/2026", "Toit pour tous", "Assurance", 45],
          ]);
          table.getRange().format.font.bold = true;
          const body = table.getDataBodyRange().load("address");
          table.load("name");
          await context.sync();
          return [table.name, body.address];
        })
      );
      expect(made).toEqual(["Depenses", "Feuil1!A2:D5"]);
    });

    it("is sorted by its amount, the largest first", async () => {
      const amounts = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.getItem("Depenses");
          table.sort.apply([{ key: 3, ascending: false }]);
          const column = table.columns.getItem("Montant").getDataBodyRange().load("values");
          await context.sync();
          return column.values.flat() as unknown[];
        })
      );
      expect(amounts).toEqual([640, 580, 120, 45]);
    });

    it("is filtered by its item, and shown whole again", async () => {
      const hidden = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.getItem("Depenses");
          const sheet = context.workbook.worksheets.getItem("Feuil1");
          const rows = () => ["A2:D2", "A3:D3", "A4:D4", "A5:D5"].map((row) => sheet.getRange(row).load("rowHidden"));
          table.columns.getItem("Poste").filter.applyValuesFilter(["Loyer", "Assurance"]);
          const filtered = rows();
          await context.sync();
          table.clearFilters();
          const shown = rows();
          await context.sync();
          return [filtered.map(({ rowHidden }) => rowHidden), shown.map(({ rowHidden }) => rowHidden)];
        })
      );
      expect(hidden).toEqual([
        [false, false, true, false],
        [false, false, false, false],
      ]);
    });
  });

  describe("a sheet of functions", () => {
    it("shows together what comes at once, what comes later, a table and an error", async () => {
      const formulas = [["=ESSAI.DOUBLE(4)"], ['=ESSAI.LATER("Prêt")'], ["=ESSAI.ABSENT()"], ["=ESSAI.TABLE(2)"]];
      await writeCells(preview.page, "Feuil1", "H1:H4", formulas, "Formulas");
      const expected = [[8], ["Prêt, plus tard"], ["#N/A"], [1], [2]];
      expect(await cellsWhenEqual(preview.page, "Feuil1", "H1:H5", expected)).toEqual(expected);
    });
  });

  describe("a button of the ribbon", () => {
    it("works on the cells that the person has chosen", async () => {
      await preview.page.evaluate(() => window.preview?.cells.select("Feuil1", "K2"));
      await preview.page.click('[data-control="MarkButton"]');
      const marked = [["marqué par MarkButton"]];
      expect(await cellsWhenEqual(preview.page, "Feuil1", "K2", marked)).toEqual(marked);
    });
  });
});
