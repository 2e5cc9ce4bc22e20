import type { Browser, Frame } from "playwright-core";
import { speaker } from "../../../src/locales";
import { launchBrowser, openPreview, type OpenedPreview } from "../support/browser";
import { writeCells } from "../support/cells";
import { rowsOf, seeTable, type SeenTable } from "../support/way";
import { askExample, create, goHome } from "../support/workbooks";

const say = speaker("fr");
const origin = process.env["PREVIEW_ORIGIN"] ?? "";
const SHEET = "Coûts";
const HEADERS = ["Libellé", "Montant", "Décision", "Statut retenu", "Assiette"] as const;
const BEDS = "Lits, tables et plaques de cuisson";
const MIXED = "Accompagnement et petit mobilier";

/** Said by the engine of the preview about formulas whose row was moved; what they compute is checked here. */
const ENGINE_NOISE = "Dependency tree not found for treeId";

let browser: Browser;
let preview: OpenedPreview;
let frame: Frame;

const costs = (): Promise<SeenTable> => seeTable(preview.page, SHEET, HEADERS);

const rowOf = ({ rows }: SeenTable, label: string) => rows.find((row) => row["Libellé"] === label);

const cents = (amount: unknown): number => Math.round(Number(amount) * 100);

/** The native totals of the sheet: amounts Éligible, Inéligible, À vérifier, then total, assiette, hors assiette. */
const totals = async (): Promise<readonly number[]> =>
  ((await rowsOf(preview.page, SHEET, "B4:G4"))[0] ?? []).map(cents);

const inCents = (text: string): number => Number(text.replace(/[^\d]/g, ""));

/** What the pane says that the statuses come to. */
const said = async (): Promise<readonly number[]> => {
  const texts = await frame
    .getByRole("list", { name: say("budget.totals") })
    .getByRole("listitem")
    .allTextContents();
  return texts.map((text) => inCents(text.replace(/^.*lignes?/, "")));
};

const selection = (): Promise<string> =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    })
  );

const press = (name: string | RegExp) => frame.getByRole("button", { name, exact: typeof name === "string" }).click();

const status = () => frame.getByRole("status").textContent();

const says = (text: RegExp) => frame.getByRole("status").filter({ hasText: text }).waitFor({ timeout: 60_000 });

const openLine = async (group: string, label: string) => {
  const details = frame.locator(`details:has(#budget-group-${group})`);
  if (!(await details.evaluate((element) => element.hasAttribute("open"))))
    await frame.locator(`#budget-group-${group}`).click();
  await frame.getByRole("button", { name: label }).click();
};

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser, { origin });
  frame = await preview.pane();
  await askExample(frame);
  await create(frame, "confirm.action", "success.example");
  await goHome(frame);
  await frame
    .getByRole("navigation")
    .getByRole("button", { name: say("home.check") })
    .click();
  await press(new RegExp(`^${say("budget.title")}`));
  await frame.getByRole("list", { name: say("budget.totals") }).waitFor({ timeout: 60_000 });
});

afterAll(async () => {
  await preview.close();
  await browser.close();
});

describe("the check of the budget of the example", () => {
  it("says the totals of the sheet, and records every answer", async () => {
    expect(await said()).toEqual((await totals()).slice(0, 3));
    const { rows } = await seeTable(preview.page, SHEET, ["Libellé", "Contrôle", "Contrôle enregistré"]);
    expect(rows.filter((row) => row["Contrôle"] !== row["Contrôle enregistré"])).toEqual([]);
  });

  it("a click on a line goes to its cell", async () => {
    await openLine("N1", BEDS);
    await says(/^Cellule/);
    const table = await costs();
    const index = table.rows.findIndex((row) => row["Libellé"] === BEDS);
    expect(await status()).toContain(table.addressOf(index, "Libellé"));
    expect(await selection()).toContain(table.addressOf(index, "Libellé"));
  });

  it("a line left outside the base moves the native totals, and only its own cells are written", async () => {
    const before = await costs();
    await press(say("budget.outside"));
    await press(say("budget.outside.write"));
    await says(/^Décision écrite/);
    const after = rowOf(await costs(), BEDS);
    expect(after).toMatchObject({ Décision: "Inéligible", "Statut retenu": "Inéligible", Assiette: 0 });
    expect(String(after?.["Justification"])).toContain("Clause N1");
    expect((await costs()).rows.filter((row) => row["Libellé"] !== BEDS)).toEqual(
      before.rows.filter((row) => row["Libellé"] !== BEDS)
    );
    expect(await said()).toEqual((await totals()).slice(0, 3));
  });

  it("a mixed line is split: two lines, each with its answer, the same total", async () => {
    const before = await costs();
    const [, , , whole] = await totals();
    const amount = cents(rowOf(before, MIXED)?.["Montant"]);
    await openLine("mixed", MIXED);
    await press(say("budget.split"));
    await frame.getByLabel(say("budget.split.amount")).fill("1 234,56");
    await press(say("budget.split.write"));
    await says(/^Ligne scindée/);
    const after = await costs();
    const index = after.rows.findIndex((row) => row["Libellé"] === "Accompagnement");
    const [first, second] = after.rows.slice(index);
    expect(after.rows).toHaveLength(before.rows.length + 1);
    expect([cents(first?.["Montant"]), cents(second?.["Montant"])]).toEqual([123_456, amount - 123_456]);
    expect(second).toMatchObject({ Libellé: "Petit mobilier", "Statut retenu": "Inéligible" });
    expect((await totals())[3]).toBe(whole);
    expect(await said()).toEqual((await totals()).slice(0, 3));
  });

  it("the split is taken back, cell by cell", async () => {
    await press(say("budget.undo"));
    await says(/^Dernière modification annulée/);
    const { rows } = await costs();
    expect(rowOf({ rows, addressOf: () => "" }, MIXED)).toBeDefined();
    expect(rows.some((row) => row["Libellé"] === "Petit mobilier")).toBe(false);
    expect(await said()).toEqual((await totals()).slice(0, 3));
  });

  it("refuses to write on a line that someone has changed meanwhile", async () => {
    const table = await costs();
    const index = table.rows.findIndex((row) => row["Libellé"] === "Divers");
    await openLine("vague", "Divers");
    await press(say("budget.outside"));
    await writeCells(preview.page, SHEET, table.addressOf(index, "Libellé"), [["Frais à préciser"]]);
    await press(say("budget.outside.write"));
    await frame.getByText(say("failure.line-changed")).first().waitFor();
    expect(rowOf(await costs(), "Frais à préciser")).toMatchObject({ Décision: "" });
  });
});

describe("the check of a range of someone else’s", () => {
  const CELLS = [
    ["Désignation", "Montant TTC", "Rubrique"],
    ["Salaire CESF", 1200.1, "Accompagnement social"],
    ["Lits et matelas", 300.2, ""],
    ["Total", 1500.3, ""],
  ];
  let sheet = "";

  beforeAll(async () => {
    sheet = await preview.page.evaluate(async () => (await window.preview?.cells.sheetNames())?.[0] ?? "");
    await writeCells(preview.page, sheet, "B2:D5", CELLS);
    await preview.page.evaluate((name) => window.preview?.cells.select(name, "B2:D5"), sheet);
    await frame.getByRole("radio", { name: say("budget.source.range") }).check();
    await press(say("budget.range.read"));
    await frame.getByRole("list", { name: say("budget.totals") }).waitFor({ timeout: 60_000 });
  });

  it("answers its lines by the guessed columns, without its total row", async () => {
    expect(await said()).toEqual([120_010, 30_020, 0]);
    await openLine("N1", "Lits et matelas");
    await says(/^Cellule B4/);
  });

  it("writes the answers to its right as values, and takes them back", async () => {
    await press(say("budget.range.write"));
    await says(/^Réponses écrites/);
    const written = await rowsOf(preview.page, sheet, "E2:F5");
    expect(written.map(([answer]) => answer)).toEqual(["Contrôle AVDL", "Éligible", "Inéligible", ""]);
    expect(String(written[2]?.[1])).toContain("Clause N1");
    await press(say("budget.undo"));
    await says(/^Dernière modification annulée/);
    expect((await rowsOf(preview.page, sheet, "E2:F5")).flat().every((cell) => cell === "")).toBe(true);
    expect(await rowsOf(preview.page, sheet, "B2:D5")).toEqual(CELLS);
  });

  it("nothing left the origin, and no member of Excel was missing", async () => {
    expect(preview.outside()).toEqual([]);
    const missing = await preview.page.evaluate(() => [...(window.preview?.host.unsupported.keys() ?? [])]);
    expect(missing).toEqual([]);
    expect(preview.problems.filter((problem) => !problem.startsWith(ENGINE_NOISE))).toEqual([]);
  });
});
