import * as fc from "fast-check";
import {
  bounding,
  columnIndex,
  columnName,
  formatRect,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRect,
  quoteSheet,
  splitSheet,
  type Rect,
  without,
} from "../../../preview/grid/address";

const rects: fc.Arbitrary<Rect> = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(20), fc.nat(20))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const cells = ({ top, left, bottom, right }: Rect): readonly string[] => {
  const all: string[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) all.push(`${row},${column}`);
  return all;
};

describe("addresses of cells", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [MAX_COLUMNS - 1, "XFD"],
  ])("column %i is %s, both ways", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  it.each([
    ["one cell", "B3", { top: 2, left: 1, bottom: 2, right: 1 }],
    ["absolute signs do not count", "$B$3:$C$4", { top: 2, left: 1, bottom: 3, right: 2 }],
    ["corners in any order", "C4:B3", { top: 2, left: 1, bottom: 3, right: 2 }],
    ["whole columns", "B:C", { top: 0, left: 1, bottom: MAX_ROWS - 1, right: 2 }],
    ["whole rows", "3:4", { top: 2, left: 0, bottom: 3, right: MAX_COLUMNS - 1 }],
    [
      "the last cell of a sheet",
      "XFD1048576",
      { top: MAX_ROWS - 1, left: 16_383, bottom: MAX_ROWS - 1, right: 16_383 },
    ],
  ])("%s: %s", (_, text, rect) => {
    expect(parseRect(text)).toEqual(rect);
  });

  it.each(["", "A", "3", "A0", "XFE1", "A1048577", "A1:B", "A:3", "A1:B2:C3", "hello", "A1 "])(
    "%j is no address",
    (text) => {
      expect(parseRect(text)).toBeNull();
    }
  );

  it("a rectangle written and read again is the same", () => {
    fc.assert(
      fc.property(rects, fc.boolean(), (rect, absolute) => {
        expect(parseRect(formatRect(rect, absolute))).toEqual(rect);
      })
    );
  });

  it.each([
    ["Suivi", "Suivi"],
    ["Coûts", "Coûts"],
    ["L'été 2026", "'L''été 2026'"],
    ["A1", "'A1'"],
    ["2026", "'2026'"],
  ])("sheet %s is written %s in a formula, and read back", (name, written) => {
    expect(quoteSheet(name)).toBe(written);
    expect(splitSheet(`${written}!B2`)).toEqual({ sheet: name, rest: "B2" });
  });
});

describe("algebra of rectangles", () => {
  it("the common part holds the cells of both", () => {
    fc.assert(
      fc.property(rects, rects, (one, other) => {
        const common = intersect(one, other);
        const inOther = new Set(cells(other));
        expect(common ? cells(common) : []).toEqual(cells(one).filter((cell) => inOther.has(cell)));
      })
    );
  });

  it("the bounding rectangle holds every cell of both and is no larger than needed", () => {
    fc.assert(
      fc.property(rects, rects, (one, other) => {
        const all = bounding(one, other);
        expect(intersect(all, one)).toEqual(one);
        expect(intersect(all, other)).toEqual(other);
        expect(all.top === one.top || all.top === other.top).toBe(true);
        expect(all.right === one.right || all.right === other.right).toBe(true);
      })
    );
  });

  it("a hole cut out of a rectangle leaves every other cell, once", () => {
    fc.assert(
      fc.property(rects, rects, (rect, hole) => {
        const out = new Set(cells(hole));
        const kept = without(rect, hole).flatMap(cells);
        expect([...kept].sort()).toEqual(
          cells(rect)
            .filter((cell) => !out.has(cell))
            .sort()
        );
      })
    );
  });
});
