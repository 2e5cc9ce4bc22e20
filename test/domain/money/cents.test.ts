import fc from "fast-check";
import { centsOf, eurosOf, sumToTheCent } from "../../../src/domain/money";

describe("whole cents", () => {
  it.each([
    [1.005, 101n],
    [1.004_9, 100n],
    [-1.005, -101n],
    [0, 0n],
    [1e21, 10n ** 23n],
  ])("%d is %s cents", (amount, cents) => {
    expect(centsOf(amount)).toBe(cents);
  });

  it("are read back as the same amount", () => {
    fc.assert(fc.property(fc.integer(), (cents) => expect(centsOf(eurosOf(BigInt(cents)))).toBe(BigInt(cents))));
  });

  it("are summed without drift: a thousand times ten cents is a hundred euros", () => {
    expect(sumToTheCent(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
    expect(sumToTheCent([])).toBe(0);
  });
});
