import fc from "fast-check";
import { formatRect, parseRect, rowCount, type Rect } from "../../../preview/grid/address";
import { shiftRect, type StructureChange } from "../../../preview/grid/shift";

const rows = (inserted: boolean, at: number, count = 1): StructureChange => ({
  sheetId: "1",
  axis: "rows",
  inserted,
  at: at - 1,
  count,
});

const columns = (inserted: boolean, at: number, count = 1): StructureChange => ({
  ...rows(inserted, at, count),
  axis: "columns",
});

function after(address: string, change: StructureChange): string | null {
  const rect = parseRect(address);
  if (!rect) throw new Error(`${address} is no address.`);
  const moved = shiftRect(rect, change);
  return moved && formatRect(moved);
}

describe("cells that are referred to, when rows come or go", () => {
  it.each([
    ["above", rows(true, 2, 3), "B6:C9"],
    ["just before the first", rows(true, 3), "B4:C7"],
    ["inside", rows(true, 4, 2), "B3:C8"],
    ["just before the last", rows(true, 6), "B3:C7"],
    ["just after the last", rows(true, 7), "B3:C6"],
  ])("rows inserted %s", (_, change, expected) => expect(after("B3:C6", change)).toBe(expected));

  it.each([
    ["above", rows(false, 1, 2), "B1:C4"],
    ["over the beginning", rows(false, 2, 2), "B2:C4"],
    ["inside", rows(false, 4, 2), "B3:C4"],
    ["over the end", rows(false, 5, 9), "B3:C4"],
    ["below", rows(false, 7), "B3:C6"],
    ["of all", rows(false, 3, 4), null],
    ["of more than all", rows(false, 2, 9), null],
  ])("rows deleted %s", (_, change, expected) => expect(after("B3:C6", change)).toBe(expected));

  it("leave whole columns whole", () => {
    expect(after("B:C", rows(true, 4, 2))).toBe("B:C");
    expect(after("B:C", rows(false, 4, 2))).toBe("B:C");
  });

  it("move along when columns do", () => {
    expect(after("B3:C6", columns(true, 1))).toBe("C3:D6");
    expect(after("B3:C6", columns(false, 3))).toBe("B3:B6");
    expect(after("B3:C6", columns(false, 2, 2))).toBeNull();
  });

  it("are as before once inserted rows are deleted again, whatever they are", () => {
    const row = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(row, row, row, fc.integer({ min: 1, max: 20 }), (one, other, at, count) => {
        const rect: Rect = { top: Math.min(one, other), bottom: Math.max(one, other), left: 1, right: 2 };
        const inserted = shiftRect(rect, { sheetId: "1", axis: "rows", inserted: true, at, count });
        const back = inserted && shiftRect(inserted, { sheetId: "1", axis: "rows", inserted: false, at, count });
        return JSON.stringify(back) === JSON.stringify(rect);
      })
    );
  });

  it("never hold more rows after a deletion", () => {
    const row = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(row, row, row, fc.integer({ min: 1, max: 50 }), (one, other, at, count) => {
        const rect: Rect = { top: Math.min(one, other), bottom: Math.max(one, other), left: 1, right: 2 };
        const kept = shiftRect(rect, { sheetId: "1", axis: "rows", inserted: false, at, count });
        const deleted = Math.max(0, Math.min(rect.bottom, at + count - 1) - Math.max(rect.top, at) + 1);
        return (kept ? rowCount(kept) : 0) === rowCount(rect) - deleted;
      })
    );
  });
});
