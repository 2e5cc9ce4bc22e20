import fc from "fast-check";
import {
  addMonths,
  BLANK_DAY,
  civilDateOf,
  dayOf,
  dayOfCell,
  dayOfText,
  frenchText,
  isoText,
  LAST_DAY,
  lengthOfMonth,
  serialOf,
  UNKNOWN_DAY,
} from "../../../src/domain/calendar";

const iso = (text: string): number => dayOfText(text) ?? Number.NaN;

const anyDay = fc.integer({ min: 1, max: LAST_DAY });
const dayAfterMarch1900 = fc.integer({ min: 61, max: LAST_DAY });

describe("days are the serial numbers of Excel’s 1900 system", () => {
  it.each([
    ["the first day", 1, 1900, 1, 1],
    ["the day before the phantom day", 59, 1900, 2, 28],
    ["the phantom day of Excel", 60, 1900, 2, 29],
    ["the day after the phantom day", 61, 1900, 3, 1],
    ["the last day of the first century", 36_525, 1999, 12, 31],
    ["a leap day of a year divisible by 400", 36_585, 2000, 2, 29],
    ["1 January 2025", 45_658, 2025, 1, 1],
    ["the last day of Excel", LAST_DAY, 9999, 12, 31],
  ])("%s: %i", (_, serial, year, month, day) => {
    expect(dayOf({ year, month, day })).toBe(serial);
    expect(civilDateOf(serial)).toEqual({ year, month, day });
  });

  it.each([
    ["29 February of a year that is not leap", 2025, 2, 29],
    ["29 February 2100", 2100, 2, 29],
    ["31 April", 2025, 4, 31],
    ["day 0", 2025, 1, 0],
    ["month 0", 2025, 0, 1],
    ["month 13", 2025, 13, 1],
    ["a year before the calendar", 1899, 12, 31],
    ["a year after the calendar", 10_000, 1, 1],
    ["half a day", 2025, 1, 1.5],
  ])("%s does not exist", (_, year, month, day) => {
    expect(dayOf({ year, month, day })).toBeNull();
  });

  it("converts every day there and back", () => {
    fc.assert(fc.property(anyDay, (day) => dayOf(civilDateOf(day)) === day));
  });

  it("agrees with the calendar of the language from 1 March 1900 on", () => {
    fc.assert(
      fc.property(dayAfterMarch1900, (day) => {
        expect(isoText(day)).toBe(new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10));
      })
    );
  });
});

describe("a date cell", () => {
  it.each([
    ["a serial number", 45_658, 45_658],
    ["a serial number with a time: the whole part", 45_658.999, 45_658],
    ["the smallest serial number", 1, 1],
    ["the last day", LAST_DAY, LAST_DAY],
    ["d/m/yyyy", "1/2/2025", iso("2025-02-01")],
    ["dd/mm/yyyy", "01/02/2025", iso("2025-02-01")],
    ["ISO", "2025-02-01", iso("2025-02-01")],
    ["a date between non-breaking spaces", "\u00a001/02/2025\u202f", iso("2025-02-01")],
  ])("%s is that date", (_, cell, expected) => {
    expect(dayOfCell(cell, 1900)).toBe(expected);
  });

  it.each([
    ["an empty text", ""],
    ["null", null],
    ["undefined", undefined],
    ["spaces", "  "],
    ["non-breaking spaces", "\u00a0\u202f"],
    ["a date of 0", 0],
    ["a time without a day", 0.5],
  ])("%s is blank", (_, cell) => {
    expect(dayOfCell(cell, 1900)).toBe(BLANK_DAY);
    expect(dayOfCell(cell, 1904)).toBe(BLANK_DAY);
  });

  it.each([
    ["a negative number", -1],
    ["a number just below 0", -0.5],
    ["a day after the last one", LAST_DAY + 1],
    ["a number that is not one", Number.NaN],
    ["a word", "mars 2025"],
    ["two digits for the year", "01/02/25"],
    ["a day that does not exist", "31/02/2025"],
    ["the American order", "2025/02/01"],
    ["a number typed as text", "45658"],
    ["a boolean", true],
    ["an error", { error: "#REF!" }],
  ])("%s is unknown", (_, cell) => {
    expect(dayOfCell(cell, 1900)).toBe(UNKNOWN_DAY);
  });

  it("of a 1904 workbook counts from 1 January 1904", () => {
    expect(dayOfCell(1, 1904)).toBe(iso("1904-01-02"));
    expect(dayOfCell(44_196, 1904)).toBe(iso("2025-01-01"));
    expect(dayOfCell("01/01/2025", 1904)).toBe(iso("2025-01-01"));
    expect(dayOfCell(LAST_DAY - 1462, 1904)).toBe(LAST_DAY);
    expect(dayOfCell(LAST_DAY - 1461, 1904)).toBe(UNKNOWN_DAY);
  });

  it("holds the number that its workbook’s system gives the day", () => {
    expect(serialOf(iso("2025-01-01"), 1900)).toBe(45_658);
    expect(serialOf(iso("2025-01-01"), 1904)).toBe(44_196);
  });

  it("reads a date written either way as the date it was", () => {
    fc.assert(
      fc.property(anyDay, (day) => dayOfCell(frenchText(day), 1900) === day && dayOfCell(isoText(day), 1900) === day)
    );
  });
});

describe("calendar months", () => {
  it.each([
    ["a plain month", "2025-03-15", 1, "2025-04-15"],
    ["31 January + 1 month", "2025-01-31", 1, "2025-02-28"],
    ["31 January + 1 month in a leap year", "2024-01-31", 1, "2024-02-29"],
    ["29 February + 12 months", "2024-02-29", 12, "2025-02-28"],
    ["29 February + 48 months", "2024-02-29", 48, "2028-02-29"],
    ["28 February + 1 month stays the 28th", "2025-02-28", 1, "2025-03-28"],
    ["across a year", "2025-12-31", 2, "2026-02-28"],
    ["back in time", "2025-03-31", -1, "2025-02-28"],
    ["no month", "2025-03-31", 0, "2025-03-31"],
  ])("%s", (_, from, months, to) => {
    expect(addMonths(iso(from), months)).toBe(iso(to));
  });

  it("has no answer outside the calendar or for part of a month", () => {
    expect(addMonths(1, -1)).toBeNull();
    expect(addMonths(LAST_DAY, 1)).toBeNull();
    expect(addMonths(iso("2025-01-01"), 0.5)).toBeNull();
  });

  it("keeps the day of the month, or the last one of a shorter month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), fc.integer({ min: 0, max: 480 }), (day, months) => {
        const from = civilDateOf(day);
        const to = civilDateOf(addMonths(day, months) ?? Number.NaN);
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, lengthOfMonth(to.year, to.month)));
      })
    );
  });
});
