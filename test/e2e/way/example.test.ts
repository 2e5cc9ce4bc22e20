import type { Browser } from "playwright-core";
import { launchBrowser, openPreview, type OpenedPreview } from "../support/browser";
import { sheetNames, typeInCell, writeCells } from "../support/cells";
import { makeExample, seeTable, type SeenTable, snapshotOf } from "../support/way";

const origin = process.env["PREVIEW_ORIGIN"] ?? "";
const COST_HEADERS = ["Poste", "Libellé", "Montant", "Contrôle", "Motif"] as const;
const INDICATOR_HEADERS = ["Code", "Indicateur", "Valeur", "Numérateur"] as const;

let browser: Browser;
let preview: OpenedPreview;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser, { origin });
});

afterAll(async () => {
  await preview.close();
  await browser.close();
});

const costs = (): Promise<SeenTable> => seeTable(preview.page, "Coûts", COST_HEADERS);
const indicators = (): Promise<SeenTable> => seeTable(preview.page, "Indicateurs", INDICATOR_HEADERS);

const statusOf = ({ rows }: SeenTable, label: string): unknown =>
  rows.find((row) => row["Libellé"] === label)?.["Contrôle"];

const valueOf = ({ rows }: SeenTable, code: string): unknown => rows.find((row) => row["Code"] === code)?.["Valeur"];

/*
 * Worked out by hand from the guide, 1.5: what is financed (support and diagnostics, adapted rental management, running of
 * the project), what is not (equipment of dwellings, help on the rent bill, rent reductions, investment, works, ordinary
 * rental management), and a line that holds both.
 */
const KNOWN_LINES = [
  ["Salaires et charges CESF, 0,8 ETP x 12 mois", "Éligible", "E1"],
  ["Accompagnement à l’aménagement du logement", "Éligible", "E1"],
  ["Chargée de gestion locative adaptée, 0,5 ETP", "Éligible", "E2"],
  ["Cheffe de projet : construction du projet, 0,2 ETP", "Éligible", "E3"],
  ["Mobilier et électroménager de première installation", "Inéligible", "N1"],
  ["Aide sur quittance, 50 €/mois x 6 mois x 8 ménages", "Inéligible", "N2"],
  ["Remise de loyer de deux mois pour 4 ménages", "Inéligible", "N3"],
  ["Véhicule d’occasion acheté pour les visites à domicile", "Inéligible", "N4"],
  ["Réfection de la salle de bain, logement relais", "Inéligible", "N5"],
  ["Gestion locative : quittancement et encaissement des loyers", "Inéligible", "N6"],
  ["Accompagnement et petit mobilier", "À vérifier", ""],
  ["Divers", "À vérifier", ""],
] as const;

/* Second half of 2025; the rows behind each figure are listed in test/domain/example/example.test.ts. */
const KNOWN_FIGURES = [
  ["menages_accompagnes", 27],
  ["sortants", 13],
  ["presents", 14],
  ["file_active", 15],
  ["duree_moyenne_sortants", 2006 / 12],
  ["duree_mediane_sortants", 174],
  ["duree_moyenne_presents", 1859 / 14],
  ["duree_mediane_presents", 101],
  ["sorties_positives", 4],
  ["taux_sorties_positives", 4 / 11],
] as const;

describe("before the click", () => {
  it("opening the pane writes nothing and asks for nothing outside the origin", async () => {
    const frame = await preview.pane();
    await frame.getByRole("button", { name: "Essayer avec un exemple" }).waitFor();
    const writes = await preview.page.evaluate(() => window.preview?.host.log.entries.filter((entry) => entry.writes));
    expect(writes).toEqual([]);
    expect(preview.outside()).toEqual([]);
    expect(await sheetNames(preview.page)).toHaveLength(1);
  });
});

describe("the example, made by one click", () => {
  let firstSheet = "";

  beforeAll(async () => {
    [firstSheet = ""] = await sheetNames(preview.page);
    await writeCells(preview.page, firstSheet, "B2:C3", [
      ["à moi", 1],
      ["=C2*2", 3.5],
    ]);
    await preview.page.evaluate(() => window.preview?.host.log.clear());
    await makeExample(await preview.pane());
  });

  it("takes at most four requests and 400 kB", async () => {
    const entries = await preview.page.evaluate(() =>
      window.preview?.host.log.entries.filter(({ kind }) => kind === "workbook")
    );
    const scaffold = entries ?? [];
    expect(scaffold.filter(({ writes }) => writes).length).toBeGreaterThan(0);
    expect(scaffold.length).toBeLessThanOrEqual(4);
    expect(scaffold.reduce((sum, { bytesIn }) => sum + bytesIn, 0)).toBeLessThanOrEqual(400_000);
  });

  it("adds its sheets beside the one that was there and leaves that one as it was", async () => {
    expect(await sheetNames(preview.page)).toEqual(
      expect.arrayContaining([firstSheet, "Lisez-moi", "Coûts", "Suivi", "Calculs", "Indicateurs", "Listes"])
    );
    const mine = await preview.page.evaluate(
      (name) => window.preview?.cells.read(name, "B2:C3", "Formulas"),
      firstSheet
    );
    expect(mine).toEqual([
      ["à moi", 1],
      ["=C2*2", 3.5],
    ]);
  });

  it.each(KNOWN_LINES)("%s: %s %s", async (label, status, clause) => {
    const row = (await costs()).rows.find((line) => line["Libellé"] === label);
    expect(row?.["Contrôle"]).toBe(status);
    expect(String(row?.["Motif"])).toContain(clause);
    expect(String(row?.["Motif"]).length).toBeGreaterThan(20);
  });

  it("holds twenty cost lines, all answered, and totals that add up to the cent", async () => {
    const { rows } = await costs();
    expect(rows).toHaveLength(20);
    const sum = (status: string) =>
      rows
        .filter((row) => row["Contrôle"] === status)
        .reduce((total, row) => total + Math.round(Number(row["Montant"]) * 100), 0);
    const parts = ["Éligible", "Inéligible", "À vérifier"].map(sum);
    const total = rows.reduce((all, row) => all + Math.round(Number(row["Montant"]) * 100), 0);
    expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
    expect(total).toBe(15_999_935);
  });

  it.each(KNOWN_FIGURES)("%s is %d", async (code, value) => {
    expect(valueOf(await indicators(), code)).toBeCloseTo(value, 10);
  });
});

describe("a person edits the sheets", () => {
  it("another label gets another status", async () => {
    const before = await costs();
    const index = before.rows.findIndex((row) => row["Libellé"] === "Divers");
    const address = before.addressOf(index, "Libellé");
    await typeInCell(preview.page, "Coûts", address, "Achat de lits et de matelas");
    expect(statusOf(await costs(), "Achat de lits et de matelas")).toBe("Inéligible");
  });

  it("an exit date moves the household from the present to those who left", async () => {
    const suivi = await seeTable(preview.page, "Suivi", ["Code ménage", "Date d’entrée", "Date de sortie"]);
    const index = suivi.rows.findIndex((row) => row["Code ménage"] === "M-028" && row["Date de sortie"] === "");
    expect(index).toBeGreaterThanOrEqual(0);
    await typeInCell(preview.page, "Suivi", suivi.addressOf(index, "Date de sortie"), "15/12/2025");
    const after = await indicators();
    expect(valueOf(after, "menages_accompagnes")).toBe(27);
    expect(valueOf(after, "sortants")).toBe(14);
    expect(valueOf(after, "presents")).toBe(13);
    expect(valueOf(after, "file_active")).toBe(14);
  });

  it("nothing left the origin, nothing failed, and no member of Excel was missing", async () => {
    expect(preview.outside()).toEqual([]);
    expect(preview.problems).toEqual([]);
    const missing = await preview.page.evaluate(() => [...(window.preview?.host.unsupported.keys() ?? [])]);
    expect(missing).toEqual([]);
  });
});

describe("a request of the scaffold fails", () => {
  let other: OpenedPreview;

  beforeEach(async () => {
    other = await openPreview(browser, { origin });
    await (await other.pane()).getByRole("button", { name: "Essayer avec un exemple" }).waitFor();
  });

  afterEach(() => other.close());

  const failNth = (nth: number, when: "before" | "after", code: string | number) =>
    other.page.evaluate(
      (fault) =>
        window.preview?.host.faults.add({
          nth: fault.nth,
          on: "any",
          effect: { kind: "fail", code: fault.code, when: fault.when },
        }),
      { nth, when, code }
    );

  it.each([
    [1, "before"],
    [2, "before"],
    [2, "after"],
    [3, "before"],
    [3, "after"],
    [4, "before"],
    [4, "after"],
  ] as const)(
    "request %d, %s it was carried out: the workbook is as before and the pane says what to do",
    async (nth, when) => {
      const before = await snapshotOf(other.page);
      const frame = await other.pane();
      await failNth(nth, when, "GeneralException");
      await frame.getByRole("button", { name: "Essayer avec un exemple" }).click();
      await frame.getByRole("button", { name: "Réessayer" }).waitFor({ timeout: 30_000 });
      expect(await snapshotOf(other.page)).toBe(before);
      await frame.getByText("Votre classeur est tel qu’il était.").waitFor();
      await frame.getByRole("button", { name: "Réessayer" }).click();
      await frame.getByRole("heading", { name: "L’exemple est prêt" }).waitFor({ timeout: 60_000 });
      expect(await sheetNames(other.page)).toContain("Coûts");
    }
  );

  it("a cell is being edited: the pane asks to end the entry", async () => {
    const before = await snapshotOf(other.page);
    const frame = await other.pane();
    await failNth(1, "before", 5004);
    await frame.getByRole("button", { name: "Essayer avec un exemple" }).click();
    await frame.getByText("Une cellule est en cours de saisie.", { exact: false }).first().waitFor();
    expect(await snapshotOf(other.page)).toBe(before);
  });
});

describe("sheets of the same name are already there", () => {
  it("the example takes other names and still computes", async () => {
    const other = await openPreview(browser, { origin });
    await makeExample(await other.pane());
    const first = await sheetNames(other.page);
    await (await other.pane()).getByRole("button", { name: "Retour à l’accueil" }).click();
    await makeExample(await other.pane());
    const names = await sheetNames(other.page);
    expect(names.slice(0, first.length)).toEqual(first);
    const second = names.slice(first.length).find((name) => name.startsWith("Coûts"));
    expect(second).toBeDefined();
    const table = await seeTable(other.page, second ?? "", COST_HEADERS);
    expect(statusOf(table, "Chargée de gestion locative adaptée, 0,5 ETP")).toBe("Éligible");
    await other.close();
  });
});
