import { exampleFile } from "../../scripts/xlsx/exampleFile";
import type { PlanValue } from "../../src/workbook";
import { Workbook } from "../../src/xlsx/library";
import { asPdf, recomputed } from "./support/libreOffice";

const ERROR = /^(#|Err:)/;
const STALE = 99;

/** The same file, in which every formula brings a wrong value: what is right after opening was computed there. */
async function withWrongValues(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  for (const worksheet of workbook.worksheets)
    worksheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula !== undefined) cell.value = { formula: cell.formula, result: STALE };
      })
    );
  return workbook.xlsx.writeBuffer();
}

/** A number as LibreOffice writes it out: a share comes as "36.4%", with all its digits. */
const numberOf = (text: string): number => (text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text));

const DIGITS = 9;
const rounded = (figure: number): string => figure.toFixed(DIGITS);

/** What a cell says, as a number with a fixed count of digits where a number is expected. */
const figureSeen = (text: string, expected: PlanValue | undefined): string =>
  typeof expected === "number" ? rounded(numberOf(text)) : text;

const shown = (value: PlanValue | undefined): string => (value === null || value === undefined ? "" : String(value));

describe("the example as an .xlsx file, opened and recomputed by LibreOffice", () => {
  let sheets: ReadonlyMap<string, string[][]>;
  let recorded: Awaited<ReturnType<typeof exampleFile>>["recorded"];
  let pages: Buffer;

  beforeAll(async () => {
    const example = await exampleFile("0.0.0");
    recorded = example.recorded;
    sheets = recomputed(await withWrongValues(example.bytes));
    pages = asPdf(example.bytes);
  }, 400_000);

  const cell = (sheet: string, row: number, column: number): string => sheets.get(sheet)?.[row - 1]?.[column - 1] ?? "";

  it("has all its sheets", () => {
    expect([...sheets.keys()].sort()).toEqual(["Calculs", "Coûts", "Indicateurs", "Lisez-moi", "Listes", "Suivi"]);
  });

  it("has no cell in error", () => {
    const errors = [...sheets].flatMap(([name, rows]) =>
      rows.flatMap((row, index) =>
        row.filter((text) => ERROR.test(text)).map((text) => `${name}, line ${index + 1}: ${text}`)
      )
    );
    expect(errors).toEqual([]);
  });

  it.each([
    ["Éligible", 2, 117_728.45, 9],
    ["Inéligible", 3, 32_000.55, 7],
    ["À vérifier", 4, 10_270.35, 4],
    ["Total", 5, 159_999.35, 20],
    ["Sans réponse", 6, 0, 0],
  ])("adds up what is %s by native formulas", (title, column, amount, lines) => {
    expect(cell("Coûts", 3, column)).toBe(title);
    expect(Number(cell("Coûts", 4, column))).toBeCloseTo(amount, 2);
    expect(Number(cell("Coûts", 5, column))).toBe(lines);
  });

  it("shows beside each cost line the status recorded for it", () => {
    const rows = sheets.get("Coûts")?.slice(7, 27) ?? [];
    expect(rows.map((row) => row[5])).toEqual(recorded["eligibilite"]?.map((row) => shown(row[0])));
  });

  it("shows each indicator with the figures recorded for its code, and a blank where there is none", () => {
    const [, ...answers] = recorded["indicateurs"] ?? [];
    const rows = sheets.get("Indicateurs")?.slice(7) ?? [];
    expect(rows.slice(0, answers.length).map(([code]) => code)).toEqual(answers.map(([code]) => shown(code)));
    const seen = rows.slice(0, answers.length).map((row) => row.slice(3, 8));
    const expected = answers.map((answer) => answer.slice(2, 7));
    expect(seen.map((row, index) => row.map((text, column) => figureSeen(text, expected[index]?.[column])))).toEqual(
      expected.map((row) => row.map((figure) => (typeof figure === "number" ? rounded(figure) : shown(figure))))
    );
  });

  it("says at the top of each sheet whether something is to be looked at, word first", () => {
    expect(["Lisez-moi", "Coûts", "Suivi", "Indicateurs"].map((sheet) => cell(sheet, 2, 1))).toEqual([
      "À VOIR",
      "À VOIR",
      "À VOIR",
      "OK",
    ]);
  });

  it("prints on pages of A4 in landscape", () => {
    const boxes = [...pages.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, width, height] of boxes) {
      expect(Math.round(Number(width))).toBe(842);
      expect(Math.round(Number(height))).toBe(595);
    }
  });
});
