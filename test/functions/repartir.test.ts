import { call, excelError, failure, inLanguage } from "./support";

describe("REPARTIR", () => {
  it("answers shares that add up to the amount, in the shape of the weights", () => {
    expect(call("REPARTIR", 100, [[1], [1], [1]])).toEqual([[33.34], [33.33], [33.33]]);
    expect(call("REPARTIR", 100, [[1, 1, 1]], 0)).toEqual([[34, 33, 33]]);
    expect(
      call("REPARTIR", 10, [
        [1, 2],
        [3, 4],
      ])
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(call("REPARTIR", 12.34, 5)).toEqual([[12.34]]);
  });

  it("answers nothing for a blank weight, and 0 for a weight of 0", () => {
    expect(call("REPARTIR", 100, [["", 1, 0, null, 3, "  "]])).toEqual([["", 25, 0, "", 75, ""]]);
  });

  it.each([
    ["an empty text", ""],
    ["null", null],
    ["spaces", "  "],
  ])("answers nothing at all for a blank amount: %s", (_, blank) => {
    expect(call("REPARTIR", blank, [[1], [2]])).toEqual([[""], [""]]);
  });

  it("answers 0 to all for an amount of 0", () => {
    expect(call("REPARTIR", 0, [[1], [2]])).toEqual([[0], [0]]);
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["an empty text", ""],
  ])("takes %s for cents, and 0 for whole euros", (_, omitted) => {
    expect(call("REPARTIR", 10, [[1, 1, 1]], omitted)).toEqual([[3.34, 3.33, 3.33]]);
    expect(call("REPARTIR", 10, [[1, 1, 1]], 0)).toEqual([[4, 3, 3]]);
  });

  it("takes 0 to 6 decimals, and no more: both sides of the limit", () => {
    expect(call("REPARTIR", 1, [[1, 2]], 6)).toEqual([[0.333333, 0.666667]]);
    expect(failure("REPARTIR", 1, [[1, 2]], 7).message).toContain("de 0 à 6");
    expect(failure("REPARTIR", 1, [[1, 2]], -1).code).toBe("#VALUE!");
    expect(failure("REPARTIR", 1, [[1, 2]], 1.5).code).toBe("#VALUE!");
    expect(failure("REPARTIR", 1, [[1, 2]], "deux").message).toContain("« deux »");
  });

  it("refuses an amount with more decimals than the shares, rather than lose some: both sides of the limit", () => {
    expect(call("REPARTIR", 10.01, [[1, 1]])).toEqual([[5.01, 5]]);
    const { code, message } = failure("REPARTIR", 10.001, [[1, 1]]);
    expect(code).toBe("#VALUE!");
    expect(message).toContain("ARRONDI");
    expect(failure("REPARTIR", 10.5, [[1, 1]], 0).code).toBe("#VALUE!");
  });

  it("has no value where all the weights are blank or zero", () => {
    for (const weights of [
      [[0], [0]],
      [[""], [null]],
      [[""], [0]],
    ]) {
      const { code, message } = failure("REPARTIR", 100, weights);
      expect(code).toBe("#N/A");
      expect(message).toContain("Tous les poids");
    }
  });

  it.each([
    ["a negative weight", -1, "négatif"],
    ["a text", "beaucoup", "« beaucoup »"],
    ["a number typed as text", "2", "« 2 »"],
    ["a logical value", true, "« true »"],
    ["an error", excelError("#N/A"), "#N/A"],
  ])("refuses %s, naming its row: no share would be right", (_, wrong, named) => {
    const { code, message } = failure("REPARTIR", 100, [[1], [2], [wrong]]);
    expect(code).toBe("#VALUE!");
    expect(message).toContain(named);
    expect(message).toContain("Ligne 3");
  });

  it.each([
    ["a text", "cent"],
    ["a logical value", false],
    ["an error", excelError("#REF!")],
    ["an amount too large to be counted in cents", 1e15],
  ])("refuses %s as an amount", (_, amount) => {
    expect(failure("REPARTIR", amount, [[1], [2]]).code).toBe("#VALUE!");
  });

  it("speaks the language of Excel in its messages", () => {
    expect(inLanguage("en", () => failure("REPARTIR", 100, [[1], [-2]])).message).toMatch(
      /weight, “-2”, cannot be negative\. Row 2/
    );
    expect(inLanguage("en", () => failure("REPARTIR", 100, [[0]])).message).toMatch(/cannot be allocated/);
  });
});
