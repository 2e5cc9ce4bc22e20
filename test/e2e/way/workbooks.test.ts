import type { Browser } from "playwright-core";
import { speaker } from "../../../src/locales";
import { launchBrowser, openPreview, type OpenedPreview } from "../support/browser";
import { cellsOnce, sheetNames, writeCells } from "../support/cells";
import { meetFault } from "../support/pane";
import { rowsOf } from "../support/way";
import {
  askTracking,
  bookOf,
  create,
  createAndFail,
  goHome,
  someoneElses,
  TYPED_PROJECT,
  typeProject,
} from "../support/workbooks";

const origin = process.env["PREVIEW_ORIGIN"] ?? "";
const say = speaker("fr");
const THEIRS = ["Feuil1", "Projet", "Coûts"];

let browser: Browser;
let preview: OpenedPreview;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser, { origin });
  const frame = await preview.pane();
  await someoneElses(frame);
});

afterAll(async () => {
  await preview.close();
  await browser.close();
});

const cellsOf = (sheet: string, address: string): Promise<readonly (readonly unknown[])[]> =>
  rowsOf(preview.page, sheet, address);

/** Errors that stay once every answer has arrived. */
const errorsIn = async (sheet: string): Promise<readonly unknown[]> => {
  const errors = (cells: unknown): readonly unknown[] => JSON.stringify(cells).match(/"#[^"]*"/g) ?? [];
  return errors(await cellsOnce(preview.page, sheet, "A1:Z60", (cells) => errors(cells).length === 0));
};

const protect = (sheet: string): Promise<void> =>
  preview.page.evaluate((name) => window.preview?.cells.protect(name), sheet);

const unprotect = (sheet: string): Promise<void> =>
  preview.page.evaluate((name) => window.preview?.cells.unprotect(name), sheet);

describe("the budget, in a workbook where someone else has sheets named Projet and Coûts", () => {
  beforeAll(async () => {
    const frame = await preview.pane();
    await typeProject(frame);
  });

  it("says beforehand under which names its sheets will be", async () => {
    const frame = await preview.pane();
    const said = await frame.locator("main").textContent();
    expect(said).toContain("Projet (2)");
    expect(said).toContain("Coûts (2)");
    expect(await sheetNames(preview.page)).toEqual(THEIRS);
  });

  it("opens a copy of the workbook as it is before anything is written, where asked", async () => {
    const frame = await preview.pane();
    const opened = preview.page.context().waitForEvent("page");
    await frame.getByRole("button", { name: say("confirm.copy.action") }).click();
    const copy = await opened;
    await copy.waitForFunction(() => window.preview?.cells.sheetNames().then((names) => names.includes("Projet")));
    expect(await rowsOf(copy, "Projet", "A1")).toEqual([["Notes de quelqu’un"]]);
    await copy.close();
    await frame.getByText(say("confirm.copy.opened")).first().waitFor();
    expect(await sheetNames(preview.page)).toEqual(THEIRS);
  });

  it("makes its sheets after theirs, which stay as they were", async () => {
    await create(await preview.pane());
    expect(await sheetNames(preview.page)).toEqual([
      ...THEIRS,
      "Lisez-moi",
      "Projet (2)",
      "Coûts (2)",
      "Calculs",
      "Prévisionnel",
      "Contrôles",
      "Référentiel",
      "Listes",
    ]);
    expect(await cellsOf("Projet", "A1")).toEqual([["Notes de quelqu’un"]]);
    expect(await cellsOf("Coûts", "A1:B2")).toEqual([
      ["Poste", "Total"],
      ["Loyers", 12],
    ]);
  });

  it("has what was typed in the form, and the years that follow from it", async () => {
    const typed = (await cellsOf("Projet (2)", "A5:B24")).filter(([, value]) => value !== "");
    expect(typed).toContainEqual(["Intitulé", TYPED_PROJECT.title]);
    expect(typed).toContainEqual(["Période initiale", 24]);
    expect((await cellsOf("Projet (2)", "E5:F5"))[0]).toEqual([TYPED_PROJECT.landlord, "Oui"]);
    expect((await cellsOf("Prévisionnel", "B5:F5"))[0]).toEqual([2026, 2027, 2028, "", ""]);
  });

  it("has no cell in error, and a workbook where nothing is typed yet passes its checks", async () => {
    for (const sheet of ["Projet (2)", "Coûts (2)", "Calculs", "Prévisionnel", "Contrôles"])
      expect([sheet, await errorsIn(sheet)]).toEqual([sheet, []]);
    expect((await cellsOf("Contrôles", "A2"))[0]).toEqual(["OK"]);
  });

  it("answers a cost line as it is typed, and carries its amount to the forecast", async () => {
    await writeCells(preview.page, "Coûts (2)", "A9:I9", [
      [
        2026,
        "Accompagnement social",
        "641100",
        "Salaire travailleuse sociale",
        TYPED_PROJECT.landlord,
        "mois",
        12,
        1000.5,
        0.5,
      ],
    ]);
    const assiette = await cellsOnce(
      preview.page,
      "Prévisionnel",
      "B6",
      (cells) => JSON.stringify(cells) === "[[6003]]"
    );
    expect(assiette).toEqual([[6003]]);
    expect((await cellsOf("Coûts (2)", "J9:R9"))[0]).toEqual([
      6003,
      "Éligible",
      "",
      expect.stringContaining("E1"),
      "",
      "",
      "Éligible",
      6003,
      0,
    ]);
  });
});

describe("the tracking, joined to that workbook", () => {
  let before: Readonly<Record<string, unknown>> = {};

  beforeAll(async () => {
    const frame = await preview.pane();
    await goHome(frame);
    await askTracking(frame);
    before = await bookOf(preview.page);
  });

  it.each([1, 2, 3, 4, 5])(
    "leaves the workbook as it was when request %i fails, with a sentence and a way on",
    async (request) => {
      const frame = await preview.pane();
      await meetFault(preview.page, request, { kind: "fail", code: "GeneralException", when: "after" });
      const said = await createAndFail(frame, request === 1 ? "confirm.action" : "failure.retry");
      expect(said).toContain(say("failure.untouched"));
      expect(await bookOf(preview.page)).toEqual(before);
    }
  );

  it("leaves it as it was while a person types in a cell", async () => {
    const frame = await preview.pane();
    await meetFault(preview.page, 3, { kind: "cellEdit" });
    expect(await createAndFail(frame, "failure.retry")).toContain(say("failure.cell-edit"));
    expect(await bookOf(preview.page)).toEqual(before);
  });

  it("leaves it as it was where a sheet that must receive more is protected", async () => {
    const frame = await preview.pane();
    await protect("Contrôles");
    expect(await createAndFail(frame, "failure.retry")).toContain(say("failure.protected"));
    await unprotect("Contrôles");
    expect(await bookOf(preview.page)).toEqual(before);
  });

  it("takes everything back when a sheet is renamed between two requests", async () => {
    const frame = await preview.pane();
    await meetFault(preview.page, 4, { kind: "lag", milliseconds: 1500 });
    const failed = createAndFail(frame, "failure.retry");
    await frame.getByText(say("progress.format")).first().waitFor();
    await preview.page.waitForFunction(async () => (await window.preview?.cells.sheetNames())?.includes("Suivi"));
    await preview.page.evaluate(() => window.preview?.cells.rename("Calculs", "Mes calculs"));
    expect(await failed).toContain(say("failure.sheet-changed"));
    await preview.page.evaluate(() => window.preview?.cells.rename("Mes calculs", "Calculs"));
    expect(await bookOf(preview.page)).toEqual(before);
  });

  it("takes everything back when a new sheet is deleted between two requests", async () => {
    const frame = await preview.pane();
    await meetFault(preview.page, 4, { kind: "lag", milliseconds: 1500 });
    const failed = createAndFail(frame, "failure.retry");
    await frame.getByText(say("progress.format")).first().waitFor();
    await preview.page.waitForFunction(async () => (await window.preview?.cells.sheetNames())?.includes("Suivi"));
    await preview.page.evaluate(() => window.preview?.cells.remove("Suivi"));
    expect(await failed).toContain(say("failure.sheet-changed"));
    expect(await bookOf(preview.page)).toEqual(before);
  });

  it("adds two sheets in their places and completes the four that are shared", async () => {
    const frame = await preview.pane();
    await frame.getByRole("button", { name: say("failure.retry") }).click();
    await frame.getByRole("heading", { level: 1, name: say("success.workbook") }).waitFor({ timeout: 60_000 });
    expect(await sheetNames(preview.page)).toEqual([
      ...THEIRS,
      "Lisez-moi",
      "Projet (2)",
      "Coûts (2)",
      "Suivi",
      "Calculs",
      "Prévisionnel",
      "Indicateurs",
      "Contrôles",
      "Référentiel",
      "Listes",
    ]);
    expect((await cellsOf("Contrôles", "A5:D40")).map(([, title]) => title)).toEqual(
      expect.arrayContaining(["Lignes de coût sans montant", "Entrées sans code ménage"])
    );
  });

  it("keeps one Projet, whose partners the tracking knows, and has no cell in error", async () => {
    for (const sheet of ["Projet (2)", "Coûts (2)", "Suivi", "Calculs", "Indicateurs", "Contrôles"])
      expect([sheet, await errorsIn(sheet)]).toEqual([sheet, []]);
    await writeCells(preview.page, "Suivi", "A5:C5", [["M-001", TYPED_PROJECT.landlord, "Une autre"]]);
    const unknown = async () =>
      (await cellsOf("Contrôles", "A5:D40")).find(
        ([, title]) => title === "Bailleurs ou associations inconnus du projet"
      );
    expect(await unknown()).toEqual(["À VOIR", "Bailleurs ou associations inconnus du projet", "Suivi", 1]);
  });
});

describe("the check of the workbook", () => {
  it("records the live statuses beside the cost lines, and says what is to be looked at", async () => {
    const frame = await preview.pane();
    await goHome(frame);
    await frame
      .getByRole("navigation")
      .getByRole("button", { name: say("home.check") })
      .click();
    await frame.getByRole("button", { name: say("check.again") }).waitFor({ timeout: 60_000 });
    expect(await frame.locator("main").textContent()).toContain("Bailleurs ou associations inconnus du projet");
    expect((await cellsOf("Coûts (2)", "K9:L9"))[0]).toEqual(["Éligible", "Éligible"]);
  });

  it("keeps a journal of what was changed, without any data", async () => {
    const journal = await preview.page.evaluate(() => window.preview?.workbook.settings.get("avdl.journal"));
    expect(journal).toMatch(/"scaffold".*"scaffold".*"record"/);
    expect(journal).not.toContain(TYPED_PROJECT.title);
  });
});

describe("a workbook for reading only", () => {
  it("is said as such, and nothing is written", async () => {
    await preview.page.evaluate(() => window.preview?.setReadOnly(true));
    const before = await bookOf(preview.page);
    const frame = await preview.pane();
    await frame
      .getByRole("navigation")
      .getByRole("button", { name: say("home.check") })
      .click();
    await frame.getByText(say("failure.read-only")).first().waitFor({ timeout: 60_000 });
    expect(await bookOf(preview.page)).toEqual(before);
  });
});
