import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { classify, guideUsh2020, readRulebookFile } from "../../../src/domain/eligibility";
import { speaker } from "../../../src/locales";
import { launchBrowser, openPreview, type OpenedPreview } from "../support/browser";
import { cellsOnce } from "../support/cells";
import { rowsOf, seeTable } from "../support/way";
import { askExample, create, goHome } from "../support/workbooks";

const say = speaker("fr");
const origin = process.env["PREVIEW_ORIGIN"] ?? "";
const EXAMPLE = readFileSync(join(__dirname, "../../../docs/examples/adaptation.json"), "utf8");
/** Lines of the example that the adaptation answers otherwise: the one by a rule it adds, the other by one it retires. */
const ADDED = "Interprète";
const RETIRED = "Garantie des impayés et de la vacance";

let browser: Browser;
let preview: OpenedPreview;
let frame: Frame;

const press = (name: string | RegExp) => frame.getByRole("button", { name, exact: typeof name === "string" }).click();

const screen = (name: string) =>
  frame.getByRole("heading", { level: 1, name, exact: true }).waitFor({ timeout: 60_000 });

const reads = (text: string | RegExp) => frame.locator("main").getByText(text).first().waitFor({ timeout: 60_000 });

/** The live answers to these lines, once they are what is expected. */
async function statusesOnce(expected: readonly string[]): Promise<readonly unknown[]> {
  const table = await seeTable(preview.page, "Coûts", ["Libellé", "Contrôle"]);
  const addresses = [ADDED, RETIRED].map((label) =>
    table.addressOf(
      table.rows.findIndex((row) => row["Libellé"] === label),
      "Contrôle"
    )
  );
  const found: unknown[] = [];
  for (const [index, address] of addresses.entries()) {
    const isExpected = (cells: unknown): boolean => JSON.stringify(cells) === JSON.stringify([[expected[index]]]);
    found.push(await cellsOnce(preview.page, "Coûts", address, isExpected));
  }
  return found.flat(2);
}

/** The rows under those of the edition: rule and action. */
const rowsBelow = async (): Promise<readonly unknown[]> => {
  const first = 9 + guideUsh2020.rules.length;
  const rows = await rowsOf(preview.page, "Référentiel", `A${first}:B${first + 3}`);
  return rows.filter(([id]) => id !== "").map(([id, action]) => `${String(id)} ${String(action)}`);
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
    .getByRole("button", { name: say("rulebook.title") })
    .click();
  await screen(say("rulebook.title"));
});

afterAll(async () => {
  await preview.close();
  await browser.close();
});

describe("an adaptation in the workbook of the example", () => {
  it("is compared with what is in force before anything is written", async () => {
    await press(new RegExp(`^${say("rulebook.import")}`));
    await screen(say("rulebook.import"));
    await frame.getByRole("textbox", { name: say("rulebook.file.paste") }).fill(EXAMPLE);
    await press(say("rulebook.file.read"));
    await reads(say("rulebook.result.status", { count: 2 }));
    const lines = await frame.getByRole("listitem").allTextContents();
    expect(lines.map((text) => text.slice(0, 35))).toEqual([
      expect.stringMatching(/^InterprèteÀ vérifierÉligible/),
      expect.stringMatching(/^Garantie des impayés/),
    ]);
    expect(await rowsBelow()).toEqual([]);
  });

  it("once agreed to, stands in the table, and the live answers follow it", async () => {
    await press(say("rulebook.import.agree"));
    await reads(/est importée/);
    expect(await rowsBelow()).toEqual([
      "A-interpretariat Ajouter",
      "S-formation-evaluation Compléter",
      "S-risque-locatif Retirer",
    ]);
    expect(await statusesOnce(["Éligible", "Inéligible"])).toEqual(["Éligible", "Inéligible"]);
    await reads(say("rulebook.changes.retire", { count: 1 }));
  });

  it("is exported as it came", async () => {
    await press(new RegExp(`^${say("rulebook.export")}`));
    const text = frame.getByRole("textbox", { name: say("rulebook.export.label") });
    await text.waitFor();
    expect(readRulebookFile(await text.inputValue())).toEqual(readRulebookFile(EXAMPLE));
    await press(say("rulebook.back"));
  });

  it("taken away, leaves the table and the answers as they were", async () => {
    await press(say("rulebook.remove"));
    await press(say("rulebook.remove.agree"));
    await reads(say("rulebook.remove.done", { count: 3 }));
    expect(await rowsBelow()).toEqual([]);
    const before = [ADDED, RETIRED].map((label) => classify({ label }, guideUsh2020).status);
    expect(await statusesOnce(before)).toEqual(before);
  });
});

describe("a rule of the edition", () => {
  it("is found by a word, and copied to its row to be changed: its words are selected", async () => {
    await press(new RegExp(`^${say("rulebook.rules")}`));
    await frame.getByRole("searchbox").fill("quittances");
    await press(/^Aides sur quittance/);
    await press(say("rulebook.rule.copy"));
    await reads(/N2-quittance est prête à être modifiée/);
    const row = 8 + guideUsh2020.rules.findIndex(({ id }) => id === "N2-quittance") + 1;
    const [[words] = []] = await rowsOf(preview.page, "Référentiel", `F${row}:F${row}`);
    expect(String(words)).toContain("aide quittance");
  });

  it("nothing left the origin, nothing failed, and no member of Excel was missing", async () => {
    expect(preview.outside()).toEqual([]);
    expect(preview.problems).toEqual([]);
    expect(await preview.page.evaluate(() => [...(window.preview?.host.unsupported.keys() ?? [])])).toEqual([]);
  });
});
