import { fileFormula, writtenFormula } from "../../src/xlsx/fileFormula";

describe("formulas in a file", () => {
  it.each([
    ["=SUM(A1:A2)", "SUM(A1:A2)"],
    ["=IFS(A1,1)", "_xlfn.IFS(A1,1)"],
    ["=SUMIFS(A:A,B:B,1)", "SUMIFS(A:A,B:B,1)"],
    ["=xlookup(1,A:A,B:B)", "_xlfn.xlookup(1,A:A,B:B)"],
    ["=SORT(FILTER(A:A,B:B))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B))"],
    ["=STDEV.S(A:A)", "_xlfn.STDEV.S(A:A)"],
    ['=CONCAT("IFS(",A1)', '_xlfn.CONCAT("IFS(",A1)'],
    ["='IFS('!A1", "'IFS('!A1"],
    ["=Suivi[IFS(]", "Suivi[IFS(]"],
    ["=Suivi[[#This Row],[IFS(x)]]", "Suivi[[#This Row],[IFS(x)]]"],
    ["=IFS+1", "IFS+1"],
  ])("%s is kept as %s", (written, kept) => {
    expect(fileFormula(written)).toBe(kept);
  });

  it("are the same for people once the marks are off", () => {
    expect(writtenFormula("_xlfn._xlws.SORT(_xlfn.IFS(A1,1))")).toBe("SORT(IFS(A1,1))");
    expect(writtenFormula("_xlfn.LET(_xlpm.x,1,_xlpm.x)")).toBe("LET(x,1,x)");
  });
});
