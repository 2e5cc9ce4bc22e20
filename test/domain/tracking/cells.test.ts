import { dayOfText } from "../../../src/domain/calendar";
import type { Cell } from "../../../src/domain/shared";
import {
  BLANK_LABEL,
  BLANK_NUMBER,
  NO_HOUSEHOLD,
  REMARKS,
  type Tracking,
  UNKNOWN_LABEL,
  UNKNOWN_NUMBER,
} from "../../../src/domain/tracking";
import { frenchNumber } from "../../../src/domain/tracking/reading/frenchNumber";
import { parametersOf, type Row, trackingOf } from "./support";

const ENTRY = 45_700;

const withCell = (key: keyof Row, cell: Cell): Tracking =>
  trackingOf([{ code_menage: "M-1", date_entree: ENTRY, [key]: cell }]);

const remarksOn = (tracking: Tracking): readonly string[] =>
  tracking.remarks().map(({ row, column, kind }) => `${row} ${column} ${kind}`);

describe("the dates of a tracking sheet", () => {
  it("typed as text are read and remarked on", () => {
    const tracking = trackingOf([{ code_menage: "M-1", date_entree: "03/02/2025", date_sortie: "2025-06-30" }]);
    expect([...tracking.dates("date_entree").days]).toEqual([dayOfText("2025-02-03")]);
    expect(remarksOn(tracking)).toEqual(["2 date_entree text date", "2 date_sortie text date"]);
    expect(REMARKS["text date"].severity).toBe("attention");
  });

  it.each([["bientôt"], [true], [{ error: "#N/A" }], [-1], ["45700"]])("that cannot be read are listed: %p", (cell) => {
    const tracking = withCell("date_sortie", cell);
    expect(remarksOn(tracking)).toEqual(["2 date_sortie unreadable date"]);
    expect(REMARKS["unreadable date"].severity).toBe("erreur");
  });

  it("that hold 0 are blank, and counted as blanks arriving as zeros", () => {
    const tracking = withCell("date_sortie", 0);
    expect([...tracking.dates("date_sortie").days]).toEqual([0]);
    expect(tracking.dates("date_sortie").zeros).toBe(1);
    expect(withCell("date_sortie", "").dates("date_sortie").zeros).toBe(0);
    expect(tracking.remarks()).toEqual([]);
  });

  it("of a 1904 workbook are the same days", () => {
    const tracking = trackingOf(
      [{ code_menage: "M-1", date_entree: ENTRY - 1462 }],
      parametersOf(["systeme_date", 1904])
    );
    expect([...tracking.dates("date_entree").days]).toEqual([ENTRY]);
  });
});

describe("codes and labels", () => {
  const numbersOf = (...codes: readonly Cell[]): readonly number[] => [
    ...trackingOf(codes.map((code_menage) => ({ code_menage, date_entree: ENTRY }))).labels("code_menage").numbers,
  ];

  it.each([
    ["capitals", "M-001", "m-001"],
    ["accents", "Éole", "eole"],
    ["spaces", " M  001 ", "m 001"],
    ["non-breaking spaces", "M\u00a0001", "M 001"],
    ["apostrophes", "L’un", "L'un"],
    ["a whole number and its text", 12, "12"],
  ])("are the same whatever their %s", (_, one, other) => {
    expect(numbersOf(one, other)).toEqual([1, 1]);
  });

  it("that differ are told apart, and a number 0 is the code 0", () => {
    expect(numbersOf("7", "007", 7.5, "7,5", 0, "0")).toEqual([1, 2, 3, 3, 4, 4]);
  });

  it.each([[""], [null], ["  "], ["\u00a0"]])("may be blank: %p", (cell) => {
    expect(numbersOf(cell)).toEqual([BLANK_LABEL]);
  });

  it.each([[true], [{ error: "#REF!" }]])("that are neither text nor number are unknown and listed: %p", (cell) => {
    const tracking = withCell("association", cell);
    expect([...tracking.labels("association").numbers]).toEqual([UNKNOWN_LABEL]);
    expect(remarksOn(tracking)).toEqual(["2 association unreadable label"]);
  });
});

describe("amounts, counts and scores", () => {
  it.each([
    ["an amount", "dette_entree", 1234.5],
    ["an amount of 0, which is 0", "dette_entree", 0],
    ["a count", "personnes", 3],
    ["a count of 0, which is 0", "enfants", 0],
    ["the lowest score", "bien_etre_entree", 0],
    ["the highest score", "bien_etre_sortie", 10],
  ] as const)("%s is read", (_, key, cell) => {
    const tracking = withCell(key, cell);
    expect([...tracking.numbers(key).values]).toEqual([cell]);
    expect(tracking.remarks()).toEqual([]);
  });

  it.each([
    ["a negative amount", "dette_entree", -0.01, "negative number"],
    ["an amount typed as text", "dette_sortie", "1 234,50 €", "text number"],
    ["a word for an amount", "ressources", "RSA", "unreadable number"],
    ["a boolean for an amount", "ressources", false, "unreadable number"],
    ["an error for an amount", "ressources", { error: "#DIV/0!" }, "unreadable number"],
    ["half a person", "personnes", 2.5, "not whole"],
    ["a score just above 10", "bien_etre_entree", 10.1, "score out of scale"],
    ["a score just below 0", "bien_etre_entree", -0.1, "score out of scale"],
  ] as const)("%s is unknown and listed", (_, key, cell, kind) => {
    const tracking = withCell(key, cell);
    expect([...tracking.numbers(key).values]).toEqual([UNKNOWN_NUMBER]);
    expect(remarksOn(tracking)).toEqual([`2 ${key} ${kind}`]);
  });

  it.each([[""], [null], ["\u202f"]])("may be blank: %p", (cell) => {
    expect([...withCell("dette_entree", cell).numbers("dette_entree").values]).toEqual([BLANK_NUMBER]);
  });

  it.each([
    ["1 234,5", 1234.5],
    ["1\u00a0234\u202f567,89", 1_234_567.89],
    ["12.5", 12.5],
    ["-3", -3],
    ["12 €", 12],
    ["1.234,5", null],
    ["12 mois", null],
    ["", null],
  ])("typed the French way: %p", (text, expected) => {
    expect(frenchNumber(text)).toBe(expected);
  });
});

describe("a column the range does not have", () => {
  it("is blank throughout, and said not to be there", () => {
    const tracking = trackingOf([{ code_menage: "M-1", date_entree: ENTRY }]);
    expect(tracking.hasColumn("dette_entree")).toBe(false);
    expect([...tracking.numbers("dette_entree").values]).toEqual([BLANK_NUMBER]);
    expect([...tracking.dates("saisi_le").days]).toEqual([0]);
    expect([...tracking.labels("alerte").numbers]).toEqual([BLANK_LABEL]);
  });
});

describe("a household", () => {
  const householdsOf = (...rows: readonly Row[]): readonly number[] => [
    ...trackingOf(rows.map((row) => ({ date_entree: ENTRY, ...row }))).households().of,
  ];

  it("is a landlord and a code", () => {
    expect(
      householdsOf(
        { bailleur: "A", code_menage: "M-1" },
        { bailleur: "B", code_menage: "M-1" },
        { bailleur: " a ", code_menage: "m-1" },
        { bailleur: "", code_menage: "M-1" }
      )
    ).toEqual([0, 1, 0, 2]);
  });

  it("is its code alone where there is no landlord column", () => {
    expect(householdsOf({ code_menage: "M-1" }, { code_menage: "M-2" }, { code_menage: "M-1" })).toEqual([0, 1, 0]);
  });

  it.each([[""], [null], [{ error: "#N/A" }]])("is unknown without a readable code: %p", (code_menage) => {
    expect(householdsOf({ code_menage }, { code_menage: "M-1" })).toEqual([NO_HOUSEHOLD, 0]);
  });
});
