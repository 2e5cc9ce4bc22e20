import type { Cell } from "../../../preview/contract";
import { formatRect } from "../../../preview/grid/address";
import { splitSource, type SeriesBy, type SourceCells } from "../../../preview/model/charts/splitSource";

/** The cells of a source that starts in A1; a date is written as one. */
const cellsOf = (rows: readonly (readonly (Cell | Date)[])[]): SourceCells => ({
  value(row, column) {
    const value = rows[row]?.[column] ?? null;
    return value instanceof Date ? value.getTime() : value;
  },
  isDate: (row, column) => rows[row]?.[column] instanceof Date,
});

function split(rows: readonly (readonly (Cell | Date)[])[], seriesBy: SeriesBy = "Auto"): readonly string[] {
  const rect = { top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 };
  return splitSource(rect, seriesBy, cellsOf(rows)).map(({ name, values, categories }) =>
    [name, categories, values].map((each) => (each ? formatRect(each) : "-")).join(" ")
  );
}

const quarter = new Date(2026, 0, 1);

describe("the source of a chart", () => {
  it("gives one series for each column under its header, over the texts of the first column", () => {
    expect(
      split([
        ["Trimestre", "Entrées", "Sorties"],
        ["T1", 12, 4],
        ["T2", 15, null],
        ["T3", 9, 8],
      ])
    ).toEqual(["B1 A2:A4 B2:B4", "C1 A2:A4 C2:C4"]);
  });

  it("takes the longer side for the categories", () => {
    const rows = [
      ["Poste", "T1", "T2", "T3"],
      ["Loyer", 1, 2, 3],
      ["Énergie", 4, 5, 6],
    ];
    expect(split(rows)).toEqual(["A2 B1:D1 B2:D2", "A3 B1:D1 B3:D3"]);
    expect(split(rows, "Columns")).toEqual(["B1 A2:A3 B2:B3", "C1 A2:A3 C2:C3", "D1 A2:A3 D2:D3"]);
  });

  it("takes a square for series in rows, unless told otherwise", () => {
    const rows = [
      ["", "T1"],
      ["Loyer", 1],
    ];
    expect(split(rows)).toEqual(["A2 B1 B2"]);
    expect(split(rows, "Columns")).toEqual(["B1 A2 B2"]);
  });

  it("gives numbers without labels no name and no category", () => {
    expect(split([[1], [2], [3]])).toEqual(["- - A1:A3"]);
  });

  it("takes numbers for labels when the corner is empty, and dates always", () => {
    expect(
      split([
        [null, 2025, 2026],
        [1, 10, 20],
        [2, 30, 40],
        [3, 50, 60],
      ])
    ).toEqual(["B1 A2:A4 B2:B4", "C1 A2:A4 C2:C4"]);
    expect(
      split([
        [quarter, 10],
        [quarter, 20],
        [quarter, 30],
      ])
    ).toEqual(["- A1:A3 B1:B3"]);
  });

  it("takes numbers under a header for a series like the others", () => {
    expect(
      split([
        ["Année", "Total"],
        [2025, 10],
        [2026, 20],
      ])
    ).toEqual(["A1 - A2:A3", "B1 - B2:B3"]);
  });

  it("takes cells that are all blank for values: their formulas may be computed later", () => {
    expect(split([[null], [null], [null]])).toEqual(["- - A1:A3"]);
  });
});
