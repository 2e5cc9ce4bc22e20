import { tokenize } from "../../../preview/grid/formulaText";
import { compileFormula, restoreFormula, type Place, type TableShape } from "../../../preview/grid/structuredReference";

const suivi: TableShape = {
  id: "1",
  name: "Suivi",
  sheetId: "s1",
  sheetName: "Suivi",
  rect: { top: 0, left: 1, bottom: 40, right: 4 },
  headers: ["Code ménage", "Date d’entrée", "Montant", "Prix [HT]"],
  hasTotals: false,
};

const inRow = (row: number): Place => ({ sheetId: "s1", row, column: 4, tables: [suivi] });
const elsewhere: Place = { sheetId: "s2", row: 9, column: 0, tables: [suivi] };

describe("references to tables become cells", () => {
  it.each([
    ["the column of the same row", "=[@Montant]*2", "=$D6*2"],
    ["a header with spaces and a typographic apostrophe", "=[@[Date d’entrée]]+1", "=$C6+1"],
    ["the long form of the same row", "=Suivi[[#This Row],[Montant]]", "=$D6"],
    ["several columns of the same row", "=SUM(Suivi[@[Date d’entrée]:[Montant]])", "=SUM($C6:$D6)"],
    ["the whole row", "=COUNTA(Suivi[@])", "=COUNTA($B6:$E6)"],
    ["a column of the table, in any letter case", "=SUM(suivi[montant])", "=SUM($D$2:$D$41)"],
    ["a column with its header", "=ROWS(Suivi[[#All],[Montant]])", "=ROWS($D$1:$D$41)"],
    ["a header alone", "=Suivi[[#Headers],[Montant]]", "=$D$1"],
    ["the whole table", "=ROWS(Suivi[#All])", "=ROWS($B$1:$E$41)"],
    ["the data", "=ROWS(Suivi[#Data])", "=ROWS($B$2:$E$41)"],
    ["brackets in a header, escaped", "=SUM(Suivi[Prix '[HT']])", "=SUM($E$2:$E$41)"],
    ["a text that looks like a reference stays a text", '="[@Montant]"&A1', '="[@Montant]"&A1'],
  ])("%s", (_, written, compiled) => {
    expect(compileFormula(written, inRow(5))).toBe(compiled);
  });

  it("names the sheet when the formula stands on another", () => {
    expect(compileFormula("=SUM(Suivi[Montant])", elsewhere)).toBe("=SUM(Suivi!$D$2:$D$41)");
  });

  it.each([
    ["the header row", 0, "=#VALUE!"],
    ["the first row of data", 1, "=$D2"],
    ["the last row of data", 40, "=$D41"],
    ["the row below the table", 41, "=#VALUE!"],
  ])("the same row, asked from %s", (_, row, compiled) => {
    expect(compileFormula("=Suivi[@Montant]", inRow(row))).toBe(compiled);
  });

  it.each(["=SUM(Nulle[Montant])", "=SUM(Suivi[Nulle])", "=Suivi[[#All],[Nulle]]"])(
    "%s names what is not there",
    (formula) => {
      expect(() => compileFormula(formula, inRow(5))).toThrow(/Nulle/);
    }
  );

  it("a column without table, outside of any table, has no meaning", () => {
    expect(() => compileFormula("=[@Montant]", elsewhere)).toThrow("The cell is in no table.");
  });
});

describe("the text that was written comes back", () => {
  it.each([
    ["nothing moved", "=SUM(Suivi[Montant])/A1", "=SUM($D$2:$D$41)/A1", "=SUM(Suivi[Montant])/A1"],
    ["a plain cell moved", "=[@Montant]*F2+$G$1", "=$D7*F3+$G$2", "=[@Montant]*F3+$G$2"],
    ["a sheet was renamed", "=Suivi[@Montant]+Coûts!A1", "=$D7+'Mes coûts'!A1", "=Suivi[@Montant]+'Mes coûts'!A1"],
    ["a plain cell was deleted", "=[@Montant]+F2", "=$D7+#REF!", "=[@Montant]+#REF!"],
  ])("%s", (_, source, compiled, restored) => {
    expect(restoreFormula(source, compiled)).toBe(restored);
  });

  it("is given up when the engine holds another formula", () => {
    expect(restoreFormula("=SUM(Suivi[Montant])/A1", "=$D$2")).toBeNull();
  });
});

describe("pieces of a formula", () => {
  it.each([
    "=IF(A1>0,\"x,[y]\",'L''été'!B2:C3)&Suivi[[#All],[A]:[B]]",
    "=LOG10(A1)+AVDL.DUREE_JOURS(Suivi!$A:$A,1:3)",
    "=#REF!+Suivi!#REF!",
    "=[",
  ])("%s is the sum of its pieces", (formula) => {
    expect(
      tokenize(formula)
        .map(({ text }) => text)
        .join("")
    ).toBe(formula);
  });

  it("a function whose name looks like a cell is no reference", () => {
    const references = tokenize("=LOG10(A1)+T1X(B2)").filter(({ kind }) => kind === "reference");
    expect(references.map(({ text }) => text)).toEqual(["A1", "B2"]);
  });
});
