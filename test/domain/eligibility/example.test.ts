import { classify, guideUsh2020, type Clause } from "../../../src/domain/eligibility";
import { exampleCostLines } from "../../../src/domain/example";

/** Worked out by hand from the guide's chapter 1.5 and the borderlines, in the order of the lines. */
const BY_HAND: readonly Clause[] = [
  "E1",
  "E1",
  "E1",
  "E1",
  "E1",
  "N5",
  "E2",
  "E2",
  "N6",
  "E3",
  "E3",
  "silent",
  "mixed",
  "vague",
  "silent",
  "N1",
  "N2",
  "N3",
  "N4",
  "N5",
];

describe("the example budget", () => {
  it("has its twenty lines answered as worked out by hand", () => {
    expect(exampleCostLines.map((line) => classify(line, guideUsh2020).clause)).toEqual(BY_HAND);
  });

  it("adds up to 159 999.35 €", () => {
    expect(exampleCostLines.reduce((cents, { amount }) => cents + Math.round(amount * 100), 0)).toBe(15_999_935);
  });
});
