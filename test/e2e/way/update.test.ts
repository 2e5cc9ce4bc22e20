import type { Browser, Frame } from "playwright-core";
import { speaker } from "../../../src/locales";
import { launchBrowser, openPreview, type OpenedPreview } from "../support/browser";
import { cellsOnce, sheetNames } from "../support/cells";
import { rowsOf } from "../support/way";
import { bookOf, create, createAndFail, goHome } from "../support/workbooks";
import { meetFault } from "../support/pane";

const origin = process.env["PREVIEW_ORIGIN"] ?? "";
const say = speaker("fr");

let browser: Browser;
let preview: OpenedPreview;

/** Sheets as version 0.1.0 made them: marks, tables and names of that version, and what a person typed in them. */
const makeOldSheets = (frame: Frame): Promise<void> =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, names, settings } = context.workbook;
      const add = (name: string, key: string): Excel.Worksheet => {
        const sheet = worksheets.add(name);
        sheet.customProperties.add("avdl.definition", "exemple");
        sheet.customProperties.add("avdl.version", "1");
        sheet.customProperties.add("avdl.sheet", key);
        return sheet;
      };
      const costs = add("Coûts", "couts");
      costs.getRange("A7:H9").values = [
        ["Exercice", "Poste", "Compte", "Libellé", "Montant", "Contrôle", "Motif", "Ma colonne"],
        [2025, "Accompagnement social", "641100", "Salaires CESF", 34287.65, "Éligible", "…", "vu"],
        [2025, "Hors FNAVDL", "606300", "Mobilier des logements", 6450, "Inéligible", "…", ""],
      ];
      costs.tables.add("A7:H9", true).name = "Couts";
      const tracking = add("Suivi", "suivi");
      tracking.getRange("A5:E7").values = [
        ["Code ménage", "Bailleur", "Association", "Date d’entrée", "Date de sortie"],
        ["M-001", "Logis du Val", "Le Seuil", 45678, ""],
        ["M-002", "Logis du Val", "Passerelle Logement", 45690, 45900],
      ];
      tracking.tables.add("A5:E7", true).name = "Suivi";
      const indicators = add("Indicateurs", "indicateurs");
      indicators.getRange("B4:B5").values = [[45658], [46022]];
      names.add("Periode_debut", indicators.getRange("B4"));
      names.add("Periode_fin", indicators.getRange("B5"));
      settings.add("avdl.definition.exemple", { id: "exemple", version: 1, sheets: [] });
      await context.sync();
    })
  );

const cellsOf = (sheet: string, address: string): Promise<readonly (readonly unknown[])[]> =>
  rowsOf(preview.page, sheet, address);

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser, { origin });
  await makeOldSheets(await preview.pane());
  await preview.page.evaluate(() => window.preview?.setReadOnly(false));
});

afterAll(async () => {
  await preview.close();
  await browser.close();
});

describe("a workbook made by version 0.1.0", () => {
  it("is offered the update, with what it changes", async () => {
    const frame = await preview.pane();
    await frame.getByRole("button", { name: say("home.workbook.update") }).click();
    await frame.getByRole("heading", { level: 1, name: say("confirm.update") }).waitFor();
    expect(await frame.locator("main").textContent()).toContain("décision et statut retenu");
  });

  it("is as it was when a request of the update fails", async () => {
    const frame = await preview.pane();
    const before = await bookOf(preview.page);
    await meetFault(preview.page, 4, { kind: "fail", code: "GeneralException", when: "after" });
    await createAndFail(frame, "confirm.update.action", "failure.update");
    expect(await bookOf(preview.page)).toEqual(before);
  });

  it("keeps its old sheets under another name, and receives those of this version", async () => {
    const frame = await preview.pane();
    await create(frame, "failure.retry", "success.update");
    const names = await sheetNames(preview.page);
    expect(names).toEqual(expect.arrayContaining(["Coûts (ancien)", "Suivi (ancien)", "Indicateurs (ancien)"]));
    expect(names).toEqual(
      expect.arrayContaining(["Lisez-moi", "Projet", "Coûts", "Suivi", "Prévisionnel", "Contrôles"])
    );
    expect((await cellsOf("Coûts (ancien)", "H8"))[0]).toEqual(["vu"]);
  });

  it("carries every amount to the cent, as one unit of its amount", async () => {
    const total = await cellsOnce(preview.page, "Coûts", "E4", (cells) => JSON.stringify(cells) === "[[40737.65]]");
    expect(total).toEqual([[40737.65]]);
    expect((await cellsOf("Coûts", "A9:H9"))[0]).toEqual([
      2025,
      "Accompagnement social",
      "641100",
      "Salaires CESF",
      "",
      "forfait",
      1,
      34287.65,
    ]);
  });

  it("carries the measures, the period, and the partners that the measures name", async () => {
    expect((await cellsOf("Suivi", "A5:C6")).map((row) => row.join("/"))).toEqual([
      "M-001/Logis du Val/Le Seuil",
      "M-002/Logis du Val/Passerelle Logement",
    ]);
    expect(await cellsOf("Indicateurs", "B4:B5")).toEqual([[45658], [46022]]);
    expect((await cellsOf("Projet", "E5:H6")).map((row) => row.join("/"))).toEqual([
      "Logis du Val/Non//Le Seuil",
      "///Passerelle Logement",
    ]);
  });

  it("is no longer offered the update", async () => {
    const frame = await preview.pane();
    await goHome(frame);
    await frame.getByText(say("home.workbook.untitled")).waitFor();
    expect(await frame.getByRole("button", { name: say("home.workbook.update") }).count()).toBe(0);
  });
});

describe("the project, changed from the pane", () => {
  it("is read from the sheet Projet, and what is typed is written there, a longer list of partners included", async () => {
    const frame = await preview.pane();
    await frame.getByRole("button", { name: say("home.workbook.project") }).click();
    const association = frame.getByRole("textbox", { name: say("project.association", { number: 2 }), exact: true });
    await association.waitFor();
    expect(await association.inputValue()).toBe("Passerelle Logement");
    await frame.getByRole("textbox", { name: "Intitulé" }).fill("Un logement");
    await frame.getByRole("textbox", { name: "Début de la convention" }).fill("1/1/2025");
    await frame.getByRole("radio", { name: "12 mois" }).check();
    for (const number of [3, 4, 5]) {
      await frame.getByRole("button", { name: say("project.association.add") }).click();
      await frame
        .getByRole("textbox", { name: say("project.association", { number }), exact: true })
        .fill(`Association ${number}`);
    }
    await frame.getByRole("button", { name: say("project.save") }).click();
    const associations = await cellsOnce(preview.page, "Projet", "H5:H9", (cells) =>
      JSON.stringify(cells).includes("Association 5")
    );
    expect(associations).toEqual([
      ["Le Seuil"],
      ["Passerelle Logement"],
      ["Association 3"],
      ["Association 4"],
      ["Association 5"],
    ]);
    expect((await cellsOf("Prévisionnel", "B5:C5"))[0]).toEqual([2025, ""]);
  });
});
