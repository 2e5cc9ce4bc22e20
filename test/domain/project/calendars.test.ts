import fc from "fast-check";
import { addMonths, civilDateOf, isoText } from "../../../src/domain/calendar";
import {
  civilQuartersOf,
  endOf,
  exercicesOf,
  MOST_EXERCICES,
  projectQuartersOf,
  type Quarter,
  totalMonthsOf,
} from "../../../src/domain/project";
import { day } from "./support";

const said = (quarters: readonly Quarter[]): readonly string[] =>
  quarters.map(({ name, start, end }) => `${name} : ${isoText(start)} – ${isoText(end)}`);

const endSaid = (start: string, months: 12 | 24, renewals: readonly number[] = []): string => {
  const end = endOf({ start: day(start), months, renewals });
  return end === null ? "unknown" : isoText(end);
};

describe("the last day of a project", () => {
  it("is the eve of the day that many months later, renewals included", () => {
    expect(endSaid("2025-01-01", 24)).toBe("2026-12-31");
    expect(endSaid("2025-03-15", 12)).toBe("2026-03-14");
    expect(endSaid("2025-03-15", 12, [12, 6])).toBe("2027-09-14");
    expect(endSaid("2024-02-29", 12)).toBe("2025-02-27");
  });

  it("is unknown while the start or the initial period is, or outside Excel’s calendar", () => {
    expect(endOf({ start: null, months: 12, renewals: [] })).toBeNull();
    expect(endOf({ start: day("2025-01-01"), months: null, renewals: [12] })).toBeNull();
    expect(endOf({ start: day("9999-06-01"), months: 12, renewals: [] })).toBeNull();
    expect(endOf({ start: 0, months: 12, renewals: [] })).toBeNull();
    expect(endOf({ start: day("2025-01-01"), months: 12, renewals: [1.5] })).toBeNull();
  });

  it("follows from a total of months that is unknown with the initial period only", () => {
    expect(totalMonthsOf({ months: 24, renewals: [12, 6] })).toBe(42);
    expect(totalMonthsOf({ months: null, renewals: [12] })).toBeNull();
  });
});

describe("the exercices of a project", () => {
  it.each<readonly [string, number, readonly number[]]>([
    ["2025-01-01", 12, [2025]],
    ["2025-01-02", 12, [2025, 2026]],
    ["2025-01-01", 24, [2025, 2026]],
    ["2024-12-31", 24, [2024, 2025, 2026]],
    ["2025-01-01", 48, [2025, 2026, 2027, 2028]],
    ["2025-01-02", 48, [2025, 2026, 2027, 2028, 2029]],
  ])("from %s, over %d months, are the civil years it touches", (start, months, expected) => {
    expect(exercicesOf(day(start), months)).toEqual(expected);
  });

  it("are none while the period is unknown or impossible", () => {
    expect(exercicesOf(null, 12)).toEqual([]);
    expect(exercicesOf(day("2025-01-01"), null)).toEqual([]);
    expect(exercicesOf(day("2025-01-01"), 0)).toEqual([]);
    expect(exercicesOf(day("2025-01-01"), 1.5)).toEqual([]);
    expect(exercicesOf(0, 12)).toEqual([]);
  });

  it("cover the whole period, one after the other, and are five at most over 48 months", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 48 }), (start, months) => {
        const years = exercicesOf(start, months);
        const after = addMonths(start, months);
        if (after === null) throw new Error("100 000 and 48 months are within the calendar.");
        expect(years[0]).toBe(civilDateOf(start).year);
        expect(years.at(-1)).toBe(civilDateOf(after - 1).year);
        expect(years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1)).toBe(true);
        expect(years.length).toBeLessThanOrEqual(MOST_EXERCICES);
      })
    );
  });
});

describe("the quarters of a period", () => {
  it("civil ones begin in January, April, July and October; the first and the last are cut", () => {
    expect(said(civilQuartersOf(day("2025-02-10"), day("2026-01-05")))).toEqual([
      "T1 2025 : 2025-02-10 – 2025-03-31",
      "T2 2025 : 2025-04-01 – 2025-06-30",
      "T3 2025 : 2025-07-01 – 2025-09-30",
      "T4 2025 : 2025-10-01 – 2025-12-31",
      "T1 2026 : 2026-01-01 – 2026-01-05",
    ]);
  });

  it("of the project are counted from its first day; the last is cut", () => {
    expect(said(projectQuartersOf(day("2025-02-10"), day("2025-10-01")))).toEqual([
      "T1 du projet : 2025-02-10 – 2025-05-09",
      "T2 du projet : 2025-05-10 – 2025-08-09",
      "T3 du projet : 2025-08-10 – 2025-10-01",
    ]);
  });

  it("of a project that begins on the last of a month end before the last of the month, clamped", () => {
    expect(said(projectQuartersOf(day("2025-11-30"), day("2026-08-29")))).toEqual([
      "T1 du projet : 2025-11-30 – 2026-02-27",
      "T2 du projet : 2026-02-28 – 2026-05-29",
      "T3 du projet : 2026-05-30 – 2026-08-29",
    ]);
  });

  it("are one where the period is one day, none where it ends before it starts or is no period", () => {
    expect(said(civilQuartersOf(day("2025-03-31"), day("2025-03-31")))).toEqual(["T1 2025 : 2025-03-31 – 2025-03-31"]);
    expect(civilQuartersOf(day("2025-04-01"), day("2025-03-31"))).toEqual([]);
    expect(projectQuartersOf(0, 10)).toEqual([]);
    expect(projectQuartersOf(1, Number.NaN)).toEqual([]);
  });

  it("reach the last day of Excel’s calendar", () => {
    expect(said(civilQuartersOf(day("9999-11-01"), day("9999-12-31")))).toEqual(["T4 9999 : 9999-11-01 – 9999-12-31"]);
    expect(said(projectQuartersOf(day("9999-11-01"), day("9999-12-31")))).toEqual([
      "T1 du projet : 9999-11-01 – 9999-12-31",
    ]);
  });

  it.each([
    ["civil", civilQuartersOf],
    ["of the project", projectQuartersOf],
  ])("%s: share the period out, no day twice, none left, each with its own name", (_, quartersOf) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat({ max: 1600 }), (start, length) => {
        const end = start + length;
        const quarters = quartersOf(start, end);
        expect(quarters[0]?.start).toBe(start);
        expect(quarters.at(-1)?.end).toBe(end);
        const strays = quarters.filter(
          ({ start: first, end: last }, index) => last < first || first !== (quarters[index - 1]?.end ?? start - 1) + 1
        );
        expect(strays).toEqual([]);
        expect(new Set(quarters.map(({ name }) => name)).size).toBe(quarters.length);
      })
    );
  });
});
