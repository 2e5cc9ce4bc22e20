import type { Browser } from "playwright-core";
import { ASSUMPTIONS, observedCell } from "../../../src/workbook";
import { launchBrowser, openPreview, type OpenedPreview } from "../support/browser";
import { cellsWhenEqual, sheetNames, typeInCell, writeCells } from "../support/cells";
import { rowsOf } from "../support/way";
import { askExample, create } from "../support/workbooks";

const origin = process.env["PREVIEW_ORIGIN"] ?? "";
const SHEET = "Vérification";
const TRIAL = "Vérification (essais)";

const BY_A_PERSON = ASSUMPTIONS.filter(({ evidence }) => evidence.kind === "person");
const BY_EXCEL = ASSUMPTIONS.filter(({ evidence }) => evidence.kind !== "person");

let browser: Browser;
let preview: OpenedPreview;

interface SeenRow {
  readonly id: unknown;
  readonly expected: unknown;
  readonly observed: unknown;
  readonly verdict: unknown;
}

/** The rows of the sheet as a person sees them. */
async function seeRows(): Promise<readonly SeenRow[]> {
  const [first, last] = [ASSUMPTIONS.at(0), ASSUMPTIONS.at(-1)].map((each) => (each ? observedCell(each) : ""));
  const address = `${first ?? ""}:${last ?? ""}`.replace("D", "A").replace(/D(\d+)$/, "E$1");
  const rows = await rowsOf(preview.page, SHEET, address);
  return rows.map(([id, , expected, observed, verdict]) => ({ id, expected, observed, verdict }));
}

const rowOf = (rows: readonly SeenRow[], id: string) => rows.find((row) => row.id === id);
const unsupported = () => preview.page.evaluate(() => [...(window.preview?.host.unsupported.keys() ?? [])]);

async function checkInstallation(): Promise<void> {
  const frame = await preview.pane();
  await frame.getByRole("button", { name: /^Aide/ }).click();
  await frame.getByText("Diagnostic", { exact: true }).click();
  await frame.getByRole("button", { name: "Vérifier l’installation" }).click();
  await frame.getByRole("heading", { name: "Vérification prête" }).waitFor({ timeout: 60_000 });
}

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser, { origin });
  await checkInstallation();
});

afterAll(async () => {
  await preview.close();
  await browser.close();
});

describe("the acceptance sheet, made by one click", () => {
  it("comes with the sheet of its trials", async () => {
    expect(await sheetNames(preview.page)).toEqual(expect.arrayContaining([SHEET, TRIAL]));
  });

  it("has one row for each assumption, in order, with what is expected", async () => {
    const rows = await seeRows();
    expect(rows.map(({ id }) => id)).toEqual(ASSUMPTIONS.map(({ id }) => id));
    expect(rows.map((row) => row.expected)).toEqual(ASSUMPTIONS.map(({ expected }) => expected));
  });

  it.each(BY_EXCEL.map(({ id, expected }) => [id, expected] as const))(
    "%s: the preview answers %p",
    async (id, expected) => {
      const row = rowOf(await seeRows(), id);
      expect([row?.observed, row?.verdict]).toEqual([expected, "OK"]);
    }
  );

  it("waits for a person on the rows that only a person can see, and says so at the top", async () => {
    const rows = await seeRows();
    const answers = BY_A_PERSON.map(({ id }) => [rowOf(rows, id)?.observed, rowOf(rows, id)?.verdict]);
    expect(answers).toEqual(BY_A_PERSON.map(() => ["", "À VOIR"]));
    expect(await cellsWhenEqual(preview.page, SHEET, "A2", [["À VOIR"]])).toEqual([["À VOIR"]]);
  });

  it("is OK as a whole once the person has said yes to each", async () => {
    for (const assumption of BY_A_PERSON) await typeInCell(preview.page, SHEET, observedCell(assumption), "oui");
    expect(await cellsWhenEqual(preview.page, SHEET, "A2", [["OK"]])).toEqual([["OK"]]);
  });

  it("gives the reason beside an error, for the person who looks at the cell", async () => {
    const message = await preview.page.evaluate((sheet) => window.grid?.read(sheet, "H3").errorMessage, TRIAL);
    expect(message).toMatch(/\S+ \S+/);
  });

  it("prints as every sheet, and the pane leaves nothing out", async () => {
    expect(await unsupported()).toEqual([]);
    expect(await (await preview.pane()).getByText("Laissé de côté", { exact: false }).count()).toBe(0);
  });
});

describe("Excel answers something else than expected", () => {
  it("every row that reads the changed amount and the whole turn to À VOIR", async () => {
    await writeCells(preview.page, TRIAL, "D7", [[11]]);
    const verdict = await cellsWhenEqual(preview.page, SHEET, "A2", [["À VOIR"]]);
    expect(verdict).toEqual([["À VOIR"]]);
    const rows = await seeRows();
    const wrong = rows.filter(({ verdict }) => verdict !== "OK").map(({ id }) => id);
    expect(wrong).toEqual(["LIGNE-COURANTE", "TAUX-EFFORT", "REPARTIR"]);
    expect(rowOf(rows, "LIGNE-COURANTE")?.observed).toBe(62);
  });

  it("they are OK again once the difference is gone", async () => {
    await writeCells(preview.page, TRIAL, "D7", [[10]]);
    expect(await cellsWhenEqual(preview.page, SHEET, "A2", [["OK"]])).toEqual([["OK"]]);
  });
});

describe("every member of Excel that the product uses", () => {
  it("is there in the preview, for the example and for the acceptance sheet", async () => {
    const frame = await preview.pane();
    await frame.getByRole("button", { name: "Retour à l’accueil" }).click();
    await askExample(frame);
    await create(frame, "confirm.action", "success.example");
    expect(await unsupported()).toEqual([]);
    expect(preview.problems).toEqual([]);
    expect(preview.outside()).toEqual([]);
  });
});
