import type { Browser } from "playwright-core";
import { cellsWhenEqual, writeCells } from "../support/cells";
import { launchBrowser, type OpenedPreview } from "../support/browser";
import { openTestAddin, WORKBOOKS } from "./testAddin";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WORKBOOKS)("custom functions in the $workbook", ({ page }) => {
  let preview: OpenedPreview;
  beforeAll(async () => {
    preview = await openTestAddin(browser, page);
    await writeCells(preview.page, "Feuil1", "A1:A3", [[10], [20], [""]]);
  });
  afterAll(() => preview.close());

  /** Writes one formula, and reads what is shown there once it is no longer being computed. */
  async function evaluate(cell: string, formula: string, expected: unknown, shown = cell): Promise<unknown> {
    await writeCells(preview.page, "Feuil1", cell, [[formula]], "Formulas");
    return cellsWhenEqual(preview.page, "Feuil1", shown, expected);
  }

  it.each([
    ["a number out of a cell", "C1", "=ESSAI.DOUBLE(A1)", 20],
    ["a number out of a constant", "C2", "=ESSAI.DOUBLE(21)", 42],
    ["the sum of a range, its blank cell being no number", "C3", "=ESSAI.TOTAL(A1:A3)", 30],
    ["a text that comes later", "C4", '=ESSAI.LATER("Réponse")', "Réponse, plus tard"],
  ])("give %s", async (_, cell, formula, expected) => {
    expect(await evaluate(cell, formula, [[expected]])).toEqual([[expected]]);
  });

  it("spill a table", async () => {
    const table = [
      [1, 2, 3],
      [2, 4, 6],
      [3, 6, 9],
    ];
    expect(await evaluate("E1", "=ESSAI.TABLE(3)", table, "E1:G3")).toEqual(table);
  });

  it.each([
    ["a refusal with its reason", "I1", '=ESSAI.REFUSE("Il manque la date")', "#VALUE!"],
    ["an error that is returned rather than thrown", "I2", "=ESSAI.ABSENT()", "#N/A"],
    ["an error of a promise", "I3", "=ESSAI.REJECT()", "#DIV/0!"],
    ["a fault of the function itself", "I4", "=ESSAI.FAULT()", "#VALUE!"],
    ["a function declared but not provided", "I5", "=ESSAI.UNKNOWN()", "#VALUE!"],
  ])("show %s", async (_, cell, formula, expected) => {
    expect(await evaluate(cell, formula, [[expected]])).toEqual([[expected]]);
  });

  it("are told where they are and where their arguments come from", async () => {
    const places = [["Feuil1!K1"], ["Feuil1!A1 ; Feuil1!A1:A3"]];
    expect(await evaluate("K1", "=ESSAI.WHERE(A1, A1:A3)", places, "K1:K2")).toEqual(places);
  });

  it("compute again after the add-in is reloaded, and those never answered do not hold up the others", async () => {
    await writeCells(preview.page, "Feuil1", "M1", [["=ESSAI.NEVER()"]], "Formulas");
    await preview.page.evaluate(async () => {
      window.preview?.host.reload();
      await window.preview?.host.whenReady();
    });
    await writeCells(preview.page, "Feuil1", "M1", [[""]]);
    await writeCells(preview.page, "Feuil1", "A1", [[50]]);
    expect(await cellsWhenEqual(preview.page, "Feuil1", "C1", [[100]])).toEqual([[100]]);
  });
});

describe("many calls at once", () => {
  let preview: OpenedPreview;
  beforeAll(async () => {
    preview = await openTestAddin(browser, "/toy/");
  });
  afterAll(() => preview.close());

  it("travel in one message and are answered in the order of the calls", async () => {
    const { answers, traffic } = await preview.page.evaluate(async () => {
      const calls = Array.from({ length: 500 }, (_, n) => ({ id: "DOUBLE", args: [n], address: `Feuil1!A${n + 1}` }));
      return { answers: await window.toy?.callFunctions(calls), traffic: window.preview?.host.functionTraffic() };
    });
    expect(answers).toEqual(Array.from({ length: 500 }, (_, n) => ({ ok: true, value: n * 2 })));
    expect(traffic).toMatchObject({ calls: 500, messages: 1 });
  });

  it("bring the reason of each error", async () => {
    const answers = await preview.page.evaluate(() =>
      window.toy?.callFunctions([
        { id: "REFUSE", args: ["Il manque la date"], address: "Feuil1!A1" },
        { id: "ABSENT", args: [], address: "Feuil1!A2" },
        { id: "REJECT", args: [], address: "Feuil1!A3" },
      ])
    );
    expect(answers).toEqual([
      { ok: false, error: "#VALUE!", message: "Il manque la date" },
      { ok: false, error: "#N/A", message: "Rien à cette date" },
      { ok: false, error: "#DIV/0!" },
    ]);
  });

  it("are not made when an argument is an error: it is the answer", async () => {
    const { answers, messages } = await preview.page.evaluate(async () => {
      const before = window.preview?.host.functionTraffic().messages ?? 0;
      const answers = await window.toy?.callFunctions([
        { id: "DOUBLE", args: ["#N/A"], address: "Feuil1!A1" },
        { id: "TOTAL", args: [[[1], ["#DIV/0!"]]], address: "Feuil1!A2" },
      ]);
      return { answers, messages: (window.preview?.host.functionTraffic().messages ?? 0) - before };
    });
    expect(answers).toEqual([
      { ok: false, error: "#N/A" },
      { ok: false, error: "#DIV/0!" },
    ]);
    expect(messages).toBe(0);
  });

  it("that are never answered show #BUSY! when the add-in is reloaded", async () => {
    const answers = await preview.page.evaluate(async () => {
      const pending = window.toy?.callFunctions([{ id: "NEVER", args: [], address: "Feuil1!A1" }]);
      window.preview?.host.reload();
      return pending;
    });
    expect(answers).toEqual([{ ok: false, error: "#BUSY!" }]);
  });
});
