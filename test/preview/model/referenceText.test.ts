import { renameSheet, shiftFormula } from "../../../preview/grid/referenceText";

describe("a formula whose sheet gets another name", () => {
  it.each([
    ["=Feuil1!$A$2:$A$9", "='Été d''or'!$A$2:$A$9"],
    ["=SUM(feuil1!A:A)+Autre!A1+A1", "=SUM('Été d''or'!A:A)+Autre!A1+A1"],
    ['="Feuil1!A1"&Feuil10!B2', '="Feuil1!A1"&Feuil10!B2'],
    ["Oui,Non", "Oui,Non"],
  ])("%s becomes %s", (formula, expected) => {
    expect(renameSheet(formula, "Feuil1", "Été d'or")).toBe(expected);
  });
});

describe("a formula about cells before which two rows are inserted", () => {
  const change = { sheetId: "1", axis: "rows", inserted: true, at: 2, count: 2 } as const;

  it.each([
    ["=Listes!$A$2:$A$9", "=Listes!$A$2:$A$11"],
    ["=Listes!B$5+Listes!$B5", "=Listes!B$7+Listes!$B7"],
    ["=$B5>Autre!B5", "=$B7>Autre!B5"],
    ["=Listes!A:A", "=Listes!A:A"],
    ["=SUM(Listes!3:4)", "=SUM(Listes!5:6)"],
  ])("%s becomes %s", (formula, expected) => {
    expect(shiftFormula(formula, "Listes", "Listes", change)).toBe(expected);
  });

  it("loses what is deleted", () => {
    expect(shiftFormula("=Listes!A3+1", "Listes", "Listes", { ...change, inserted: false })).toBe("=Listes!#REF!+1");
  });
});
