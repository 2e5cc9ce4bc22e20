import fc from "fast-check";
import { areaOf, cellAddress, joinRanges, moved, rangeAddress } from "../../src/workbook";

interface Painted {
  readonly range: string;
  readonly look: string;
}

const join = (...items: readonly (readonly [string, string])[]) =>
  joinRanges(
    items.map(([range, look]): Painted => ({ range, look })),
    (one, other) => one.look === other.look
  ).map(({ range, look }) => [range, look]);

/** What each cell ends up with when the ranges are painted one after the other. */
function painted(items: readonly Painted[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { range, look } of items) {
    const { start, rows, columns } = areaOf(range);
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) cells.set(cellAddress(moved(start, row, column)), look);
  }
  return cells;
}

const anyPainted = fc.record({
  range: fc
    .record({
      row: fc.integer({ min: 1, max: 4 }),
      column: fc.integer({ min: 25, max: 28 }),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ row, column, rows, columns }) => rangeAddress({ row, column }, rows, columns)),
  look: fc.constantFrom("plain", "bold"),
});

describe("ranges joined before they are written", () => {
  it("are those beside each other and of the same height", () => {
    expect(join(["A1:A3", "x"], ["B1:C3", "x"])).toEqual([["A1:C3", "x"]]);
    expect(join(["A1:A3", "x"], ["B1:B2", "x"])).toHaveLength(2);
    expect(join(["A1:A3", "x"], ["C1:C3", "x"])).toHaveLength(2);
  });

  it("are those under each other and of the same width", () => {
    expect(join(["A1:B1", "x"], ["A2:B4", "x"])).toEqual([["A1:B4", "x"]]);
    expect(join(["A1:B1", "x"], ["A2", "x"])).toHaveLength(2);
    expect(join(["A1:B1", "x"], ["A3:B3", "x"])).toHaveLength(2);
  });

  it("are those that are alike", () => {
    expect(join(["A1", "x"], ["B1", "y"])).toEqual([
      ["A1", "x"],
      ["B1", "y"],
    ]);
  });

  it("make a block of cells one rectangle, past the letter Z", () => {
    expect(join(["Z1", "x"], ["AA1", "x"], ["Z2", "x"], ["AA2", "x"])).toEqual([["Z1:AA2", "x"]]);
  });

  it("stay apart when something that may cover them stands between", () => {
    expect(join(["A1", "x"], ["B1:C1", "y"], ["B1", "x"])).toHaveLength(3);
  });

  it("leave each cell as it would have been, with no more ranges than before", () => {
    fc.assert(
      fc.property(fc.array(anyPainted, { maxLength: 12 }), (items) => {
        const joined = joinRanges(items, (one, other) => one.look === other.look);
        expect(painted(joined)).toEqual(painted(items));
        expect(joined.length).toBeLessThanOrEqual(items.length);
      })
    );
  });
});
