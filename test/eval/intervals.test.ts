import { confidenceInterval } from "../../scripts/eval/intervals";

const rounded = (hits: number, total: number): readonly number[] => {
  const { lower, upper } = confidenceInterval(hits, total);
  return [lower, upper].map((bound) => Math.round(bound * 10_000) / 10_000);
};

describe("the 95 % confidence interval of a share", () => {
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])("%s of %s is the exact one that Newcombe published in 1998", (hits, total, lower, upper) => {
    expect(rounded(hits, total)).toEqual([lower, upper]);
  });

  it("of all is the mirror of that of none", () => {
    expect(rounded(20, 20)).toEqual([0.8316, 1]);
  });

  it.each([1, 50, 300])("of none among %s has the bound that can be written: 1 − 0.025^(1/n)", (total) => {
    const { lower, upper } = confidenceInterval(0, total);
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(1 - 0.025 ** (1 / total), 10);
  });

  it("of no line at all says nothing", () => {
    expect(confidenceInterval(0, 0)).toEqual({ lower: 0, upper: 1 });
  });
});
