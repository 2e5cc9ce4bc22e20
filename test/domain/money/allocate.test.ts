import fc from "fast-check";
import { allocate } from "../../../src/domain/money";

const sharesOf = (amount: number, weights: readonly number[], decimals = 2): readonly number[] => {
  const shares = allocate(amount, weights, decimals);
  if (!shares.ok) throw new Error(shares.problem.message.en);
  return shares.value;
};

const unitsOf = (value: number, decimals: number): bigint => BigInt(Math.round(value * 10 ** decimals));

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

const cents = fc.integer({ min: -200_000_000, max: 200_000_000 }).map((count) => count / 100);
const wholeWeights = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight > 0));
const typedWeights = wholeWeights.map((weights) => weights.map((weight) => weight / 1000));

describe("an allocation", () => {
  it("adds up to the amount to the cent, whatever the amount and the weights", () => {
    fc.assert(
      fc.property(cents, fc.oneof(wholeWeights, typedWeights), (amount, weights) => {
        const shares = sharesOf(amount, weights);
        expect(shares).toHaveLength(weights.length);
        expect(sum(shares.map((share) => unitsOf(share, 2)))).toBe(unitsOf(amount, 2));
      })
    );
  });

  it("adds up for weights of any size, as floating numbers come", () => {
    const weights = fc
      .array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((weight) => weight > 0));
    fc.assert(
      fc.property(cents, weights, (amount, all) => {
        expect(sum(sharesOf(amount, all).map((share) => unitsOf(share, 2)))).toBe(unitsOf(amount, 2));
      })
    );
  });

  it("adds up with any number of decimals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 9_999 }),
        wholeWeights,
        (decimals, count, weights) => {
          const amount = Number(`${count}e-${decimals}`);
          expect(sum(sharesOf(amount, weights, decimals).map((share) => unitsOf(share, decimals)))).toBe(BigInt(count));
        }
      )
    );
  });

  it("gives each weight its exact share to within one cent", () => {
    fc.assert(
      fc.property(cents, wholeWeights, (amount, weights) => {
        const total = sum(weights.map(BigInt));
        sharesOf(amount, weights).forEach((share, index) => {
          const distance = unitsOf(share, 2) * total - unitsOf(amount, 2) * BigInt(weights[index] ?? 0);
          expect(distance < total && distance > -total).toBe(true);
        });
      })
    );
  });

  it("does not depend on the scale of the weights", () => {
    fc.assert(
      fc.property(cents, wholeWeights, fc.integer({ min: 1, max: 1000 }), (amount, weights, scale) => {
        const shares = sharesOf(amount, weights);
        expect(
          sharesOf(
            amount,
            weights.map((weight) => weight * scale)
          )
        ).toEqual(shares);
        expect(
          sharesOf(
            amount,
            weights.map((weight) => weight / 1000)
          )
        ).toEqual(shares);
      })
    );
  });

  it("gives the same shares to weights in another order, ties apart: never more than one cent away", () => {
    fc.assert(
      fc.property(cents, wholeWeights, (amount, weights) => {
        const forwards = sharesOf(amount, weights);
        const backwards = [...sharesOf(amount, [...weights].reverse())].reverse();
        const sorted = (shares: readonly number[]): readonly number[] => [...shares].sort((one, other) => one - other);
        expect(sorted(backwards)).toEqual(sorted(forwards));
        backwards.forEach((share, index) => {
          const distance = unitsOf(share, 2) - unitsOf(forwards[index] ?? Number.NaN, 2);
          expect(distance <= 1n && distance >= -1n).toBe(true);
        });
      })
    );
  });

  it("never gives a larger weight less than a smaller one, and gives nothing to a weight of 0", () => {
    fc.assert(
      fc.property(cents.map(Math.abs), wholeWeights, (amount, weights) => {
        const shares = sharesOf(amount, weights);
        const byWeight = weights.map((weight, index) => ({ weight, share: shares[index] ?? Number.NaN }));
        byWeight.sort((one, other) => one.weight - other.weight || one.share - other.share);
        byWeight.slice(1).forEach(({ share }, index) => {
          expect(share).toBeGreaterThanOrEqual(byWeight[index]?.share ?? Number.NaN);
        });
        expect(byWeight.filter(({ weight }) => weight === 0).every(({ share }) => share === 0)).toBe(true);
      })
    );
  });

  it("allocates a negative amount as its opposite", () => {
    fc.assert(
      fc.property(cents, wholeWeights, (amount, weights) => {
        const opposite = sharesOf(-amount, weights).map((share) => (share === 0 ? 0 : -share));
        expect(opposite).toEqual(sharesOf(amount, weights));
      })
    );
  });

  it.each([
    ["equal remainders: the first are served", 1, [1, 1, 1], 2, [0.34, 0.33, 0.33]],
    ["the largest remainder is served, not the largest weight", 10, [7, 6, 6], 0, [4, 3, 3]],
    ["a remainder that is larger by little", 5, [3.3, 3.4, 3.3], 0, [2, 2, 1]],
    ["a cent too few for all", 0.01, [1, 2, 1], 2, [0, 0.01, 0]],
    ["tenths that are no binary numbers", 0.3, [0.1, 0.2], 2, [0.1, 0.2]],
    ["an amount that a sum of cells gives", 0.1 + 0.2, [1, 2], 2, [0.1, 0.2]],
    ["the check of the forms: whole euros", 1001, [50, 50], 0, [501, 500]],
    ["a negative amount", -1, [1, 1, 1], 2, [-0.34, -0.33, -0.33]],
    ["very unequal weights", 100, [1e-9, 1e9], 2, [0, 100]],
  ])("%s", (_, amount, weights, decimals, expected) => {
    expect(sharesOf(amount, weights, decimals)).toEqual(expected);
  });

  it("never answers a negative zero", () => {
    expect(Object.is(sharesOf(-0.01, [1, 1])[1], 0)).toBe(true);
  });

  it.each([
    ["more decimals than asked", 0.005, [1], 2, "invalid"],
    ["more cents than whole numbers can count", 90_071_992_547_410, [1], 2, "invalid"],
    ["seven decimals", 1, [1], 7, "invalid"],
    ["half a decimal", 1, [1], 0.5, "invalid"],
    ["no weight at all", 1, [], 2, "no-value"],
    ["weights of 0", 1, [0, 0], 2, "no-value"],
  ])("is refused with %s", (_, amount, weights, decimals, kind) => {
    expect(allocate(amount, weights, decimals)).toMatchObject({ ok: false, problem: { kind } });
  });

  it("is made up to the last cent that whole numbers can count", () => {
    expect(sharesOf(90_071_992_547_409.9, [1], 1)).toEqual([90_071_992_547_409.9]);
    expect(sharesOf(9_007_199_254_740_991, [1], 0)).toEqual([9_007_199_254_740_990]);
  });
});
