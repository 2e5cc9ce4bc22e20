import fc from "fast-check";
import { call, errorCell, excelError, failure, inLanguage, rowsOf } from "./support";

const rate = (rent: unknown, aid: unknown, income: unknown): unknown =>
  call("TAUX_EFFORT", [[rent]], [[aid]], [[income]]);

describe("TAUX_EFFORT", () => {
  it("answers what is left of rent and charges to pay over the income", () => {
    expect(rate(600, 250, 1400)).toEqual([[0.25]]);
    expect(rate(0, 0, 1400)).toEqual([[0]]);
  });

  it.each([
    ["an empty text", ""],
    ["null", null],
    ["undefined", undefined],
    ["spaces", " \u00a0 "],
  ])("takes a blank aid for 0, and answers nothing for a blank rent or income: %s", (_, blank) => {
    expect(rate(350, blank, 1400)).toEqual([[0.25]]);
    expect(rate(blank, 100, 1400)).toEqual([[""]]);
    expect(rate(350, 100, blank)).toEqual([[""]]);
    expect(rate(blank, blank, blank)).toEqual([[""]]);
  });

  it("answers nothing for a row whose blanks arrive as zeros", () => {
    expect(rate(0, 0, 0)).toEqual([[""]]);
    expect(rate(0, "", 0)).toEqual([[""]]);
  });

  it("has no value where there is a rent and no income, and one as soon as there is some: both sides of the limit", () => {
    const { code, message } = failure("TAUX_EFFORT", [[350]], [[0]], [[0]]);
    expect(code).toBe("#N/A");
    expect(message).toContain("ressources sont nulles");
    expect(rate(350, 0, 0.01)).toEqual([[35_000]]);
  });

  it("is not capped: an aid larger than the rent gives a negative ratio", () => {
    expect(rate(100, 140, 400)).toEqual([[-0.1]]);
  });

  it("answers a range in its own shape, with an error where one row has no value", () => {
    expect(
      call("TAUX_EFFORT", [[600], [""], [350], [200]], [[250], [""], [0], ["x"]], [[1400], [900], [0], [800]])
    ).toEqual([[0.25], [""], [errorCell("#N/A")], [errorCell("#VALUE!", "aide, « x »")]]);
  });

  it("takes no aid at all for aids of 0", () => {
    expect(call("TAUX_EFFORT", [[350], [700]], "", [[1400], [1400]])).toEqual([[0.25], [0.5]]);
  });

  it.each([
    ["a text", "cher"],
    ["a number typed as text", "350"],
    ["a logical value", true],
    ["a negative amount", -1],
    ["an error", excelError("#N/A")],
  ])("refuses %s as an amount, whichever it is", (_, wrong) => {
    expect(failure("TAUX_EFFORT", [[wrong]], [[0]], [[1400]]).code).toBe("#VALUE!");
    expect(failure("TAUX_EFFORT", [[350]], [[wrong]], [[1400]]).code).toBe("#VALUE!");
    expect(failure("TAUX_EFFORT", [[350]], [[0]], [[wrong]]).code).toBe("#VALUE!");
  });

  it("names the amount and the error in the message", () => {
    expect(failure("TAUX_EFFORT", [[350]], [[0]], [[excelError("#REF!")]]).message).toContain("ressources, « #REF! »");
    expect(inLanguage("en", () => failure("TAUX_EFFORT", [[-2]], [[0]], [[1]])).message).toMatch(
      /rent and charges, “-2”, cannot be negative/
    );
  });

  it("refuses aids and incomes of another shape than the rents", () => {
    const rents = [[1], [2]];
    expect(failure("TAUX_EFFORT", rents, rents, 0).message).toContain("ressources 1 × 1");
    expect(failure("TAUX_EFFORT", rents, [[10]], rents).message).toContain("aides 1 × 1, loyers et charges 2 × 1");
    expect(failure("TAUX_EFFORT", rents, rents, [[1], [2], [3]]).message).toContain("ressources 3 × 1");
  });

  it("does not depend on the unit of the amounts, and falls as the aid rises", () => {
    const euros = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(euros, euros, euros, (rent, aid, income) => {
        const monthly = rowsOf(rate(rent, aid, income))[0]?.[0];
        expect(rate(rent * 12, aid * 12, income * 12)).toEqual([[expect.closeTo(Number(monthly), 10)]]);
        expect(rate(rent, aid + 1, income)).toEqual([[expect.closeTo(Number(monthly) - 1 / income, 10)]]);
      })
    );
  });
});
