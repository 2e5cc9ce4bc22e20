import { guessColumns, guessHeaderRow, rangeLines } from "../../../src/domain/budgetCheck";

const ALL = { label: 1, amount: 2, poste: 0, account: null } as const;

describe("the columns of any range", () => {
  it.each([
    [["Rubrique", "Désignation", "N° de compte", "Montant TTC"], { poste: 0, label: 1, account: 2, amount: 3 }],
    [["INTITULÉ", "Coût total (€)", ""], { label: 0, amount: 1, poste: null, account: null }],
    [["Montant en euros", "Libellé *"], { amount: 0, label: 1, poste: null, account: null }],
    [["Total", "Libellé", "Montant"], { amount: 2, label: 1, poste: null, account: null }],
    [["A", "B"], { amount: null, label: null, poste: null, account: null }],
  ])("%j", (headers, columns) => {
    expect(guessColumns(headers)).toEqual(columns);
  });

  it("are named by the first row that names most of them, among the first fifteen", () => {
    expect(guessHeaderRow([["Budget 2026"], [""], ["Libellé", "Montant"], ["Salaires", 12]])).toBe(2);
    expect(guessHeaderRow([["Salaires", 12]])).toBeNull();
    expect(guessHeaderRow([])).toBeNull();
    const blanks = (rows: number) => Array.from({ length: rows }, () => [""]);
    expect(guessHeaderRow([...blanks(14), ["Libellé"]])).toBe(14);
    expect(guessHeaderRow([...blanks(15), ["Libellé"]])).toBeNull();
  });
});

describe("the lines of any range", () => {
  it("keep the row they stand in; numbers and French amounts are read, anything else is unknown", () => {
    const rows = [
      ["Poste", "Libellé", "Montant"],
      ["Diagnostic", "Psychologue", 1200.5],
      ["", " ", 5],
      ["", "Mobilier", "1 234,50 €"],
      ["", 60611, "à voir"],
      ["", { error: "#N/A" }, 3],
      ["", "Taxi", { error: "#REF!" }],
    ];
    expect(rangeLines(rows, 0, ALL).lines.map(({ row, label, poste, amount }) => [row, label, poste, amount])).toEqual([
      [1, "Psychologue", "Diagnostic", 1200.5],
      [3, "Mobilier", "", 1234.5],
      [4, "60611", "", null],
      [6, "Taxi", "", null],
    ]);
  });

  it("leave out rows of totals, and count them", () => {
    const rows = [
      ["", "Salaires", 1],
      ["", "Sous-total personnel", 1],
      ["", "TOTAL", 2],
      ["", "Totalement autre chose", 3],
    ];
    const { lines, totalRows } = rangeLines(rows, null, ALL);
    expect(lines.map(({ label }) => label)).toEqual(["Salaires", "Totalement autre chose"]);
    expect(totalRows).toBe(2);
  });

  it("need no column but the label", () => {
    const { lines } = rangeLines([["Salaires"]], null, { label: 0, amount: null, poste: null, account: null });
    expect(lines).toEqual([
      { row: 0, label: "Salaires", poste: "", account: "", amount: null, decision: "", justification: "" },
    ]);
  });
});
