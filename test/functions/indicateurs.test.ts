import { indicators } from "../../src/domain/indicators";
import { call, excelError, failure, inLanguage, rowsOf } from "./support";
import { day, DEBUT, FIN, SUIVI } from "./suivi";

const rowOf = (answer: unknown, code: string): readonly unknown[] =>
  rowsOf(answer).find(([first]) => first === code) ?? [];

const compute = (...argumentList: readonly unknown[]): unknown => call("INDICATEURS", ...argumentList);

describe("INDICATEURS", () => {
  it("spills a header row, then every indicator in the order of the contract", () => {
    const [header, ...rows] = rowsOf(compute(SUIVI, DEBUT, FIN));
    expect(header).toEqual([
      "Code",
      "Indicateur",
      "Valeur",
      "Numérateur",
      "Dénominateur",
      "Exclus",
      "Inconnus",
      "Unité",
    ]);
    expect(rows.map(([code]) => code)).toEqual(indicators.map(({ code }) => code));
    expect(rows.every((row) => row.length === 8)).toBe(true);
  });

  it("answers the figures worked out by hand", () => {
    const answer = compute(SUIVI, DEBUT, FIN);
    const valueOf = (code: string): unknown => rowOf(answer, code)[2];
    expect(valueOf("menages_accompagnes")).toBe(5);
    expect(valueOf("sortants")).toBe(3);
    expect(valueOf("presents")).toBe(2);
    expect(valueOf("file_active")).toBe(2);
    expect(valueOf("duree_moyenne_sortants")).toBeCloseTo(100 / 3, 10);
    expect(valueOf("duree_mediane_sortants")).toBe(40);
    expect(valueOf("duree_moyenne_presents")).toBe(56);
    expect(valueOf("sorties_positives")).toBe(1);
    expect(rowOf(answer, "taux_sorties_positives")).toEqual([
      "taux_sorties_positives",
      "Taux de sorties positives",
      0.5,
      1,
      2,
      1,
      0,
      "fraction",
    ]);
  });

  it("counts both ends of the period: a day less at the start or at the end changes the figures", () => {
    expect(rowOf(compute(SUIVI, DEBUT, day(60)), "presents")[2]).toBe(3);
    expect(rowOf(compute(SUIVI, DEBUT, day(59)), "presents")[2]).toBe(2);
    expect(rowOf(compute(SUIVI, day(41), FIN), "sortants")[2]).toBe(2);
    expect(rowOf(compute(SUIVI, day(42), FIN), "sortants")[2]).toBe(1);
  });

  it("writes s.o., never 0, where there is no value", () => {
    const answer = compute(SUIVI, day(1), day(9));
    expect(rowOf(answer, "sortants")[2]).toBe(0);
    expect(rowOf(answer, "duree_moyenne_sortants")[2]).toBe("s.o.");
    expect(rowOf(answer, "taux_sorties_positives")[2]).toBe("s.o.");
  });

  it("writes s.o. where the columns of an indicator are missing, and answers the others", () => {
    const withoutReason = SUIVI.map((row) => row.slice(0, 3));
    const answer = compute(withoutReason, DEBUT, FIN);
    expect(rowOf(answer, "sorties_positives")).toEqual([
      "sorties_positives",
      expect.any(String),
      "s.o.",
      "",
      "",
      "",
      "",
      "ménages",
    ]);
    expect(rowOf(answer, "menages_accompagnes")[2]).toBe(5);
  });

  it("answers 0 households and no duration for a sheet that has headers only", () => {
    const answer = compute(SUIVI.slice(0, 1), DEBUT, FIN);
    expect(rowOf(answer, "menages_accompagnes")[2]).toBe(0);
    expect(rowOf(answer, "duree_mediane_presents")[2]).toBe("s.o.");
  });

  it("never puts null or undefined in a cell", () => {
    const cells = [compute(SUIVI, DEBUT, FIN), compute(SUIVI.slice(0, 1), DEBUT, FIN)].flatMap(rowsOf).flat();
    expect(cells.filter((cell) => cell === null || cell === undefined)).toEqual([]);
  });

  it.each([
    ["an empty range", [[""]], "Code ménage"],
    ["one cell", "Suivi", "Code ménage"],
    ["a range without entry dates", SUIVI.map((row) => row.slice(0, 1)), "Date d’entrée"],
  ])("refuses %s, naming the column that is missing", (_, suivi, named) => {
    const { code, message } = failure("INDICATEURS", suivi, DEBUT, FIN);
    expect(code).toBe("#VALUE!");
    expect(message).toContain(named);
  });

  it("refuses a period that ends before it starts, and accepts one of a single day", () => {
    expect(failure("INDICATEURS", SUIVI, day(2), day(1)).message).toContain("après sa fin");
    expect(rowOf(compute(SUIVI, day(1), day(1)), "menages_accompagnes")[2]).toBe(1);
  });

  it.each([
    ["a text that is no date", "bientôt"],
    ["an error", excelError("#N/A")],
    ["nothing", ""],
    ["a blank cell that arrives as 0", 0],
  ])("refuses %s as the start of the period", (_, debut) => {
    const { code, message } = failure("INDICATEURS", SUIVI, debut, FIN);
    expect(code).toBe("#VALUE!");
    expect(message).toContain("début");
  });

  it("counts a row whose cells are errors among what is unknown, without failing", () => {
    const withError = [...SUIVI, ["G", excelError("#REF!"), excelError("#N/A"), "", ""]];
    expect(rowOf(compute(withError, DEBUT, FIN), "menages_accompagnes")[2]).toBe(5);
  });

  it("follows the settings, and names the one it does not know", () => {
    const answer = compute(SUIVI, DEBUT, FIN, [["motif.perte de contact", "positive"]]);
    expect(rowOf(answer, "sorties_positives")[2]).toBe(2);
    expect(failure("INDICATEURS", SUIVI, DEBUT, FIN, [["etpp", 2]]).message).toContain("etpp");
    expect(failure("INDICATEURS", SUIVI, DEBUT, FIN, [["etp", 2, 3]]).message).toContain("deux colonnes");
  });

  it.each([[undefined], [null], [""], [0], [[[""]]]])("takes %p for settings left out", (omitted) => {
    expect(rowOf(compute(SUIVI, DEBUT, FIN, omitted), "menages_accompagnes")[2]).toBe(5);
  });

  it("writes in French whatever the language of Excel, and its messages in that language", () => {
    const french = compute(SUIVI, DEBUT, FIN);
    expect(inLanguage("en", () => compute(SUIVI, DEBUT, FIN))).toEqual(french);
    expect(inLanguage("en", () => failure("INDICATEURS", [[""]], DEBUT, FIN)).message).toMatch(/is missing from/);
    expect(failure("INDICATEURS", [[""]], DEBUT, FIN).message).toMatch(/manque dans/);
  });
});
