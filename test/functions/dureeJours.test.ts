import fc from "fast-check";
import { call, errorCell, excelError, failure, inLanguage } from "./support";
import { day, SUIVI, DEBUT } from "./suivi";

const duration = (entry: unknown, ...others: readonly unknown[]): unknown => call("DUREE_JOURS", [[entry]], ...others);

describe("DUREE_JOURS", () => {
  it("answers the days from entry to exit", () => {
    expect(duration(day(1), [[day(41)]])).toEqual([[40]]);
    expect(duration("01/01/2026", [["2026-02-10"]])).toEqual([[40]]);
    expect(duration(day(1) + 0.9, [[day(2) + 0.1]])).toEqual([[1]]);
  });

  it("answers 0 on the same day, and refuses the day before: both sides of the limit", () => {
    expect(duration(day(5), [[day(5)]])).toEqual([[0]]);
    const { code, message } = failure("DUREE_JOURS", [[day(5)]], [[day(4)]]);
    expect(code).toBe("#VALUE!");
    expect(message).toContain("04/01/2026");
    expect(message).toContain("05/01/2026");
  });

  it("counts an open measure up to the cut-off date, that day included", () => {
    expect(duration(day(60), null, day(90))).toEqual([[31]]);
    expect(duration(day(90), [[""]], day(90))).toEqual([[1]]);
  });

  it("does not know an exit after the cut-off date: both sides of the limit", () => {
    expect(duration(day(1), [[day(90)]], day(90))).toEqual([[89]]);
    expect(duration(day(1), [[day(91)]], day(90))).toEqual([[90]]);
    expect(duration(day(1), [[day(200)]], day(90))).toEqual([[90]]);
  });

  it.each([
    ["an empty text", ""],
    ["null", null],
    ["spaces", " \u00a0 "],
    ["a blank cell that arrives as 0", 0],
  ])("answers nothing for a blank entry: %s", (_, blank) => {
    expect(duration(blank, [[day(5)]], day(90))).toEqual([[""]]);
    expect(duration(blank, [[blank]], blank)).toEqual([[""]]);
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["an empty text", ""],
    ["0", 0],
  ])("answers nothing for an open measure where no cut-off date is known: %s", (_, omitted) => {
    expect(duration(day(5), omitted, omitted)).toEqual([[""]]);
  });

  it("answers nothing for an entry after the cut-off date", () => {
    expect(duration(day(91), null, day(90))).toEqual([[""]]);
    expect(duration(day(91), [[day(95)]], day(90))).toEqual([[""]]);
  });

  it("answers a range in its own shape, with an error where one measure has no duration", () => {
    const entries = [
      [day(1), ""],
      [day(10), "hier"],
    ];
    const exits = [
      [day(41), day(3)],
      [day(9), day(20)],
    ];
    expect(call("DUREE_JOURS", entries, exits)).toEqual([
      [40, ""],
      [errorCell("#VALUE!", "avant l’entrée"), errorCell("#VALUE!", "« hier »")],
    ]);
  });

  it.each([
    ["a text", "bientôt", "« bientôt »"],
    ["a logical value", true, "« true »"],
    ["a negative number", -3, "« -3 »"],
    ["an error", excelError("#REF!"), "#REF!"],
  ])("refuses %s as a date, naming it", (_, wrong, named) => {
    expect(failure("DUREE_JOURS", [[wrong]], [[day(5)]])).toMatchObject({ code: "#VALUE!" });
    expect(failure("DUREE_JOURS", [[day(1)]], [[wrong]]).message).toContain(named);
    expect(failure("DUREE_JOURS", [[day(1)]], null, wrong).message).toContain(named);
  });

  it("refuses exits of another shape than the entries", () => {
    const { code, message } = failure("DUREE_JOURS", [[day(1)], [day(2)]], [[day(5)]]);
    expect(code).toBe("#VALUE!");
    expect(message).toContain("sorties 1 × 1, entrées 2 × 1");
  });

  it("speaks the language of Excel in its messages", () => {
    expect(inLanguage("en", () => failure("DUREE_JOURS", [[day(5)]], [[day(4)]])).message).toMatch(
      /is before the entry/
    );
    expect(inLanguage("en", () => failure("DUREE_JOURS", [["x"]])).message).toMatch(/entry date, “x”, is not a date/);
  });

  it("agrees with the mean durations of the indicators", () => {
    const rows = SUIVI.slice(1);
    const column = (at: number): unknown[][] => rows.map((row) => [row[at]]);
    const durations = call("DUREE_JOURS", column(1), column(2), day(90));
    expect(durations).toEqual([[40], [50], [10], [81], [31], [""]]);
    expect(call("INDICATEUR", "duree_moyenne_sortants", SUIVI, DEBUT, day(90))).toBeCloseTo((40 + 50 + 10) / 3, 10);
    expect(call("INDICATEUR", "duree_moyenne_presents", SUIVI, DEBUT, day(90))).toBe((81 + 31) / 2);
  });

  it("never decreases with the cut-off date, one day at a time until the exit", () => {
    const days = fc.integer({ min: 40_000, max: 60_000 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 3000 }),
        (entry, length, after) => {
          const exit = entry + length;
          const cutOff = entry + after;
          const expected = exit <= cutOff ? length : after + 1;
          expect(duration(entry, [[exit]], cutOff)).toEqual([[expected]]);
        }
      )
    );
  });
});
