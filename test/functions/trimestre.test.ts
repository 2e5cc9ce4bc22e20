import { dayOfText } from "../../src/domain/calendar";
import { call, errorCell, excelError, failure, inLanguage } from "./support";
import { day } from "./suivi";

const iso = (text: string): number => dayOfText(text) ?? Number.NaN;

describe("TRIMESTRE", () => {
  it("answers the civil quarter of a date, both sides of each limit", () => {
    const dates = ["2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01", "2026-09-30"];
    expect(call("TRIMESTRE", [[...dates, "2026-10-01"].map(iso)])).toEqual([
      ["T4 2025", "T1 2026", "T1 2026", "T2 2026", "T2 2026", "T3 2026", "T3 2026", "T4 2026"],
    ]);
  });

  it("answers the quarter of the project where its start is given, both sides of each limit", () => {
    const dates = ["2026-01-31", "2026-04-29", "2026-04-30", "2026-07-30", "2026-07-31", "2028-01-30", "2028-01-31"];
    expect(call("TRIMESTRE", [dates.map(iso)], iso("2026-01-31"))).toEqual([
      ["T1", "T1", "T2", "T2", "T3", "T8", "T9"].map((name) => `${name} du projet`),
    ]);
  });

  it("has no quarter before the start of the project: both sides of the limit", () => {
    const { code, message } = failure("TRIMESTRE", [[day(31)]], day(32));
    expect(code).toBe("#N/A");
    expect(message).toContain("31/01/2026");
    expect(message).toContain("01/02/2026");
    expect(call("TRIMESTRE", [[day(32)]], day(32))).toEqual([["T1 du projet"]]);
  });

  it.each([
    ["an empty text", ""],
    ["null", null],
    ["spaces", "  "],
    ["a blank cell that arrives as 0", 0],
  ])("answers nothing for a blank date, and the civil quarter for a blank start: %s", (_, blank) => {
    expect(call("TRIMESTRE", [[blank]])).toEqual([[""]]);
    expect(call("TRIMESTRE", [[blank]], day(1))).toEqual([[""]]);
    expect(call("TRIMESTRE", [[day(1)]], blank)).toEqual([["T1 2026"]]);
  });

  it("answers a range in its own shape, with an error where a date has no quarter", () => {
    expect(
      call(
        "TRIMESTRE",
        [
          [day(40), ""],
          [day(1), "hier"],
        ],
        day(32)
      )
    ).toEqual([
      ["T1 du projet", ""],
      [errorCell("#N/A"), errorCell("#VALUE!", "« hier »")],
    ]);
  });

  it.each([
    ["a text", "demain"],
    ["a logical value", false],
    ["an error", excelError("#N/A")],
  ])("refuses %s as a date or as the start of the project", (_, wrong) => {
    expect(failure("TRIMESTRE", [[wrong]]).code).toBe("#VALUE!");
    expect(failure("TRIMESTRE", [[day(1)]], wrong).message).toContain("début du projet");
  });

  it("refuses as a start a range that begins with something else than a date", () => {
    expect(failure("TRIMESTRE", [[day(1)]], [["Début"], [day(1)]]).code).toBe("#VALUE!");
  });

  it("writes its answers in French whatever the language of Excel, and its messages in that language", () => {
    expect(inLanguage("en", () => call("TRIMESTRE", [[day(1)]], day(1)))).toEqual([["T1 du projet"]]);
    expect(inLanguage("en", () => failure("TRIMESTRE", [[day(1)]], day(2))).message).toMatch(/before the start/);
  });
});
