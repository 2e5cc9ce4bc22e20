import fc from "fast-check";
import { nth } from "../../../src/domain/indicators/figures/nth";

describe("the number at a place once they are in order", () => {
  it("is the one that sorting gives, with as many equal numbers as one likes", () => {
    const numbers = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer(), fc.double({ noNaN: true })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(numbers, fc.nat(), (given, chance) => {
        const place = chance % given.length;
        const sorted = Float64Array.from(given).sort();
        expect(nth(Float64Array.from(given), place) === sorted[place]).toBe(true);
      })
    );
  });

  it("is found where all are equal", () => {
    expect(nth(new Float64Array(1000).fill(7), 500)).toBe(7);
  });
});
