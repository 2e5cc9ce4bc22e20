import { formatRect, parseRect, type Rect } from "../../../preview/grid/address";
import { lockedParts } from "../../../preview/model/protection/access";

const rect = (address: string): Rect => {
  const read = parseRect(address);
  if (!read) throw new Error(`${address} is no address.`);
  return read;
};

const locked = (address: string, ...unlocked: readonly string[]): readonly string[] =>
  lockedParts(rect(address), unlocked.map(rect)).map((part) => formatRect(part));

describe("the cells that protection locks", () => {
  it("are all of them until some are opened", () => expect(locked("A1:C3")).toEqual(["A1:C3"]));

  it("are none where all are open, in one piece or in several", () => {
    expect(locked("B2:C3", "A1:D9")).toEqual([]);
    expect(locked("B2:C3", "B2:C2", "B3:C3")).toEqual([]);
    expect(locked("B2:B1048576", "B:B")).toEqual([]);
  });

  it("are what remains around the open ones", () => {
    expect(locked("A1:C1", "B1")).toEqual(["A1", "C1"]);
    expect(locked("A1:B3", "A2:B2")).toEqual(["A1:B1", "A3:B3"]);
  });

  it("do not change with open cells elsewhere", () => expect(locked("A1:C3", "E5", "D1:D9")).toEqual(["A1:C3"]));
});
