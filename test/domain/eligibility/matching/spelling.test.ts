import { isOneSlipAway, isTwoSlipsAway } from "../../../../src/domain/eligibility/matching/spelling";

describe("one slip of the pen", () => {
  it.each([
    ["adds a letter", "mobillier", "mobilier"],
    ["adds a letter at the end", "mobilierr", "mobilier"],
    ["drops a letter", "mobiler", "mobilier"],
    ["drops the last letter", "mobilie", "mobilier"],
    ["changes a letter", "mobiliar", "mobilier"],
    ["changes the last letter", "mobiliet", "mobilier"],
    ["swaps two neighbours", "mobliier", "mobilier"],
    ["swaps the last two", "mobilire", "mobilier"],
  ])("%s: %s is %s", (_what, typed, known) => {
    expect(isOneSlipAway(typed, known)).toBe(true);
  });

  it.each([
    ["two letters are added", "mobillierr", "mobilier"],
    ["two letters are dropped", "mobilr", "mobilier"],
    ["two letters are changed", "mibiliar", "mobilier"],
    ["letters that are no neighbours are swapped", "moiilber", "mobilier"],
    ["a swap is followed by another difference", "mobliiet", "mobilier"],
    ["a letter is added and another changed", "mobillieur", "mobilier"],
    ["a letter is changed and the next dropped", "mobaler", "mobilier"],
    ["a swap of which half differs", "mobaiier", "mobilier"],
    ["a swap of which the other half differs", "mobliaer", "mobilier"],
    ["the first letter differs", "nobilier", "mobilier"],
    ["the first letter is missing", "obilier", "mobilier"],
    ["the first two letters are swapped", "omobilier", "mobilier"],
  ])("is not made where %s: %s", (_what, typed, known) => {
    expect(isOneSlipAway(typed, known)).toBe(false);
  });

  it("is forgiven from six letters on, in both words", () => {
    expect(isOneSlipAway("gardin", "garden")).toBe(true);
    expect(isOneSlipAway("garde", "gardes")).toBe(false);
    expect(isOneSlipAway("gardes", "garde")).toBe(false);
    expect(isOneSlipAway("lampe", "lampa")).toBe(false);
  });
});

describe("two slips of the pen", () => {
  it("are forgiven in words of thirteen letters or more, never three", () => {
    expect(isTwoSlipsAway("acompagnemnt", "accompagnement")).toBe(true);
    expect(isTwoSlipsAway("acompagnmnt", "accompagnement")).toBe(false);
    expect(isTwoSlipsAway("reglemnts", "reglementa")).toBe(false);
  });
});
