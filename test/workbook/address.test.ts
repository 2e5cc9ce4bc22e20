import fc from "fast-check";
import { areaOf, cellAddress, placeOf, quotedSheet, rangeAddress } from "../../src/workbook";

describe("addresses", () => {
  it.each([
    [1, "A1"],
    [26, "Z1"],
    [27, "AA1"],
    [702, "ZZ1"],
    [703, "AAA1"],
  ])("column %i is %s", (column, address) => {
    expect(cellAddress({ row: 1, column })).toBe(address);
  });

  it("reads back every cell it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 16_384 }), (row, column) => {
        expect(placeOf(cellAddress({ row, column }))).toEqual({ row, column });
      })
    );
  });

  it("writes one cell without a colon, and measures what it writes", () => {
    expect(rangeAddress({ row: 3, column: 2 }, 1, 1)).toBe("B3");
    expect(rangeAddress({ row: 3, column: 2 }, 4, 2)).toBe("B3:C6");
    expect(areaOf("B3:C6")).toEqual({ start: { row: 3, column: 2 }, rows: 4, columns: 2 });
    expect(areaOf("B3")).toMatchObject({ rows: 1, columns: 1 });
  });

  it("refuses what is no cell", () => {
    expect(() => placeOf("A0")).toThrow("A0");
    expect(() => placeOf("$A$1")).toThrow("$A$1");
  });

  it.each([
    ["Suivi", "Suivi"],
    ["Coûts", "Coûts"],
    ["Coûts (2)", "'Coûts (2)'"],
    ["Lisez-moi", "'Lisez-moi'"],
    ["L'été", "'L''été'"],
    ["AB12", "'AB12'"],
    ["2025", "'2025'"],
    ["R1C1", "'R1C1'"],
  ])("the sheet %s is written %s in a formula", (name, written) => {
    expect(quotedSheet(name)).toBe(written);
  });
});
