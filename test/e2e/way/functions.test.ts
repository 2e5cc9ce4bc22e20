import type { Browser } from "playwright-core";
import { launchBrowser, openPreview, type OpenedPreview } from "../support/browser";
import { cellsWhenEqual, sheetNames, writeCells } from "../support/cells";

const origin = process.env["PREVIEW_ORIGIN"] ?? "";

/** 1 January 2026 as Excel counts days. */
const FIRST = 46_023;

const MEASURES = [
  ["Code ménage", "Date d’entrée", "Date de sortie"],
  ["A", FIRST, ""],
  ["B", FIRST + 7, FIRST + 17],
  ["C", FIRST + 27, FIRST + 17],
];

/** What stands in column E from row 1 on once calculated; a formula that spills leaves the rows below to its answer. */
const FORMULAS = [
  [1, `=AVDL.DUREE_JOURS(B2:B4,C2:C4,${FIRST + 30})`],
  [5, "=AVDL.DUREE_JOURS(B4,C4)"],
  [6, `=AVDL.FILE_ACTIVE(A1:C4,${FIRST + 8})`],
  [7, `=AVDL.FILE_ACTIVE(A1:C4,${FIRST + 8},0.5)`],
  [8, `=AVDL.FILE_ACTIVE(A1:C4,${FIRST + 8},G1)`],
  [9, `=AVDL.FILE_ACTIVE(A1:C4,${FIRST + 8},,G1:H2)`],
  [10, "=AVDL.TAUX_EFFORT(600,250,1400)"],
  [11, `=AVDL.TRIMESTRE(${FIRST})`],
  [12, `=AVDL.TRIMESTRE(B2:B4,${FIRST - 80})`],
  [15, "=AVDL.ECHEANCE(B2:B4,6)"],
  [18, "=AVDL.REPARTIR(100,{1;1;1})"],
] as const;

const EXPECTED = [
  [31],
  [10],
  ["#VALUE!"],
  [""],
  ["#VALUE!"],
  [2],
  [4],
  ["#N/A"],
  [2],
  [0.25],
  ["T1 2026"],
  ["T1 du projet"],
  ["T1 du projet"],
  ["T2 du projet"],
  [FIRST + 181],
  [FIRST + 188],
  [FIRST + 208],
  [33.34],
  [33.33],
  [33.33],
];

let browser: Browser;
let preview: OpenedPreview;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser, { origin });
  const [sheet = ""] = await sheetNames(preview.page);
  await writeCells(preview.page, sheet, "A1:C4", MEASURES);
  for (const [row, formula] of FORMULAS) {
    await writeCells(preview.page, sheet, `E${row}:E${row}`, [[formula]], "Formulas");
  }
});

afterAll(async () => {
  await preview.close();
  await browser.close();
});

describe("functions in cells", () => {
  it("answer one cell or a range, show an error in its own cell, and tell a blank ETP from one left out", async () => {
    const [sheet = ""] = await sheetNames(preview.page);
    expect(await cellsWhenEqual(preview.page, sheet, "E1:E20", EXPECTED)).toEqual(EXPECTED);
  });
});
