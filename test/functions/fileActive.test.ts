import fc from "fast-check";
import { call, excelError, failure, inLanguage } from "./support";
import { day, DEBUT, SUIVI } from "./suivi";

const caseload = (date: unknown, ...others: readonly unknown[]): unknown => call("FILE_ACTIVE", SUIVI, date, ...others);

describe("FILE_ACTIVE", () => {
  it("counts the households whose measure is open at the end of a day: both sides of an exit and of an entry", () => {
    expect([day(9), day(10), day(19), day(20)].map((date) => caseload(date))).toEqual([1, 3, 4, 3]);
    expect(caseload("31/03/2026")).toBe(2);
    expect(caseload([[day(90)]])).toBe(2);
  });

  it("is the indicator file_active of a period that ends that day, whatever its start", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 130 }), fc.integer({ min: 0, max: 60 }), (ofYear, before) => {
        const date = day(ofYear);
        expect(caseload(date)).toBe(call("INDICATEUR", "file_active", SUIVI, date - before, date));
      })
    );
  });

  it("answers 0 where nobody is supported, and on a sheet without rows", () => {
    expect(caseload(DEBUT - 1)).toBe(0);
    expect(call("FILE_ACTIVE", SUIVI.slice(0, 1), day(90))).toBe(0);
  });

  it("divides by the ETP where one is given", () => {
    expect(caseload(day(19), 0.5)).toBe(8);
    expect(caseload(day(19), [[0.5]])).toBe(8);
    expect(caseload(day(19), 3)).toBeCloseTo(4 / 3, 12);
    expect(caseload(day(19), 3, null)).toBeCloseTo(4 / 3, 12);
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
  ])("takes %s for an ETP left out: the caseload itself", (_, omitted) => {
    expect(caseload(day(19), omitted, omitted)).toBe(4);
  });

  it.each([
    ["a blank text", ""],
    ["spaces", "  "],
    ["0", 0],
    ["a blank cell", [[""]]],
    ["a blank cell that arrives as null", [[null]]],
    ["a blank cell that arrives as 0", [[0]]],
  ])("has no value where the ETP is %s: never the caseload in place of a ratio", (_, etp) => {
    const { code, message } = failure("FILE_ACTIVE", SUIVI, day(19), etp);
    expect(code).toBe("#N/A");
    expect(message).toContain("ETP est vide ou nul");
  });

  it("has a value from the smallest ETP on, and refuses a negative one: both sides of the limit", () => {
    expect(caseload(day(19), 0.01)).toBe(400);
    expect(failure("FILE_ACTIVE", SUIVI, day(19), -0.01).code).toBe("#VALUE!");
  });

  it("follows the settings: filters and columns, and reads no ETP among them", () => {
    const sheet = SUIVI.map((row, index) => [...row, index === 0 ? "Bailleur" : index % 2 === 0 ? "Nord" : "Sud"]);
    expect(call("FILE_ACTIVE", sheet, day(19), null, [["bailleur", "Nord"]])).toBe(2);
    expect(call("FILE_ACTIVE", sheet, day(19), 4, [["bailleur", "nord"]])).toBe(0.5);
    expect(caseload(day(19), null, [["etp", 2]])).toBe(4);
    expect(failure("FILE_ACTIVE", SUIVI, day(19), null, [["inconnu", 1]]).message).toContain("inconnu");
  });

  it("reads the date in the date system of the settings, as it reads the sheet", () => {
    const shift = (cell: unknown): unknown => (typeof cell === "number" ? cell - 1462 : cell);
    const sheet = SUIVI.map((row) => row.map(shift));
    expect(call("FILE_ACTIVE", sheet, shift(day(19)), null, [["systeme_date", 1904]])).toBe(4);
  });

  it.each([
    ["nothing", ""],
    ["null", null],
    ["a blank cell that arrives as 0", 0],
    ["a text", "hier"],
    ["a logical value", true],
    ["an error", excelError("#REF!")],
  ])("refuses %s as a date", (_, date) => {
    expect(failure("FILE_ACTIVE", SUIVI, date)).toMatchObject({ code: "#VALUE!" });
    expect(failure("FILE_ACTIVE", SUIVI, date).message).toContain("file active");
  });

  it("refuses a range as an ETP: two cells, not one", () => {
    expect(failure("FILE_ACTIVE", SUIVI, day(19), [[1, 2]]).message).toContain("une seule cellule");
    expect(failure("FILE_ACTIVE", SUIVI, day(19), [[1], [""]]).code).toBe("#VALUE!");
  });

  it("refuses a text or an error as an ETP, naming it", () => {
    expect(failure("FILE_ACTIVE", SUIVI, day(19), "deux").message).toContain("« deux »");
    expect(failure("FILE_ACTIVE", SUIVI, day(19), excelError("#N/A")).message).toContain("#N/A");
  });

  it("refuses a range that is no tracking sheet, naming the missing column", () => {
    expect(failure("FILE_ACTIVE", [["Code ménage"]], day(1)).message).toContain("Date d’entrée");
    expect(failure("FILE_ACTIVE", [[""]], day(1)).message).toContain("Code ménage");
    expect(
      failure(
        "FILE_ACTIVE",
        SUIVI.map((row) => row.slice(0, 2)),
        day(1)
      ).message
    ).toContain("Date de sortie");
  });

  it("leaves out a measure whose entry is an error, and speaks the language of Excel in its messages", () => {
    const broken = SUIVI.map((row, index) => (index === 4 ? [row[0], excelError("#N/A"), ...row.slice(2)] : row));
    expect(call("FILE_ACTIVE", broken, day(19))).toBe(3);
    expect(inLanguage("en", () => failure("FILE_ACTIVE", SUIVI, day(19), 0)).message).toMatch(/FTE is blank or zero/);
  });
});
