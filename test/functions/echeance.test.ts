import fc from "fast-check";
import { addMonths, dayOfText, LAST_DAY } from "../../src/domain/calendar";
import { call, errorCell, excelError, failure, inLanguage } from "./support";
import { day } from "./suivi";

const iso = (text: string): number => dayOfText(text) ?? Number.NaN;

describe("ECHEANCE", () => {
  it.each([
    ["2026-01-15", 6, "2026-07-15"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", 0, "2026-01-15"],
    ["2026-12-01", 12, "2027-12-01"],
  ])("answers the date of %s in %i calendar months: %s", (from, months, due) => {
    expect(call("ECHEANCE", [[iso(from)]], [[months]])).toEqual([[iso(due)]]);
    expect(call("ECHEANCE", from, months)).toEqual([[iso(due)]]);
  });

  it.each([
    ["an empty text", ""],
    ["null", null],
    ["spaces", "  "],
  ])("answers nothing for a blank date or a blank number of months: %s", (_, blank) => {
    expect(call("ECHEANCE", [[blank]], [[6]])).toEqual([[""]]);
    expect(call("ECHEANCE", [[day(1)]], [[blank]])).toEqual([[""]]);
  });

  it("takes a date of 0 for a blank, and 0 months for no month", () => {
    expect(call("ECHEANCE", [[0, day(15)]], 0)).toEqual([["", day(15)]]);
  });

  it("answers a range in its own shape, with one number of months for all or one per date", () => {
    const dates = [
      [day(1), day(32)],
      ["", day(60)],
    ];
    expect(call("ECHEANCE", dates, [[1]])).toEqual([
      [day(32), day(60)],
      ["", day(91)],
    ]);
    const months = [
      [1, 2],
      [3, ""],
    ];
    expect(call("ECHEANCE", dates, months)).toEqual([
      [day(32), day(91)],
      ["", ""],
    ]);
  });

  it("puts an error where a date or a number cannot be read, and answers the others", () => {
    expect(call("ECHEANCE", [[day(1)], ["bientôt"], [excelError("#N/A")]], 1)).toEqual([
      [day(32)],
      [errorCell("#VALUE!", "« bientôt »")],
      [errorCell("#VALUE!", "#N/A")],
    ]);
  });

  it.each([
    ["half a month", 1.5, "entier"],
    ["a text", "six", "« six »"],
    ["a number typed as text", "6", "« 6 »"],
    ["a logical value", true, "« true »"],
    ["an error", excelError("#DIV/0!"), "#DIV/0!"],
  ])("refuses %s as a number of months, naming it", (_, months, named) => {
    const { code, message } = failure("ECHEANCE", [[day(1)]], [[months]]);
    expect(code).toBe("#VALUE!");
    expect(message).toContain(named);
  });

  it("refuses months of another shape than the dates", () => {
    expect(failure("ECHEANCE", [[day(1)], [day(2)]], [[1], [2], [3]]).message).toContain("mois 3 × 1, dates 2 × 1");
  });

  it("stays within the calendar of Excel: both sides of the limit", () => {
    expect(call("ECHEANCE", [[iso("9999-11-30")]], 1)).toEqual([[iso("9999-12-30")]]);
    expect(failure("ECHEANCE", [[iso("9999-12-01")]], 1).message).toContain("calendrier");
    expect(call("ECHEANCE", [[iso("1900-02-01")]], -1)).toEqual([[1]]);
    expect(failure("ECHEANCE", [[iso("1900-01-31")]], -1).code).toBe("#VALUE!");
    expect(failure("ECHEANCE", [[day(1)]], 1e300).code).toBe("#VALUE!");
    expect(inLanguage("en", () => failure("ECHEANCE", [[LAST_DAY]], 1)).message).toMatch(/has no date/);
  });

  it("agrees with the calendar of the domain, and never puts a later date before an earlier one", () => {
    const days = fc.integer({ min: 30_000, max: 60_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), fc.integer({ min: -48, max: 48 }), (first, gap, months) => {
        const due = [addMonths(first, months) ?? 0, addMonths(first + gap, months) ?? 0];
        expect(call("ECHEANCE", [[first, first + gap]], months)).toEqual([due]);
        expect(due[0]).toBeLessThanOrEqual(due[1] ?? 0);
      })
    );
  });
});
