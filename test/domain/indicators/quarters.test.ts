import fc from "fast-check";
import {
  computeIndicators,
  computeQuarters,
  everyIndicator,
  type Period,
  quartersIn,
  quarterTable,
} from "../../../src/domain/indicators";
import { isoText } from "../../../src/domain/calendar";
import type { Cell } from "../../../src/domain/shared";
import { parametersOf, problemOf, trackingOf, valueOf } from "../tracking/support";
import { anyPeriod, anySheet } from "./oracle/randomSheets";
import { periodOf, QUARTER, readingIn, stay } from "./support";

const shown = (period: Period, ...settings: readonly (readonly [string, Cell])[]): readonly string[] =>
  valueOf(quartersIn(period, parametersOf(...settings))).map(
    ({ name, start, end }) => `${name}: ${isoText(start)} to ${isoText(end)}`
  );

describe("the quarters of a period", () => {
  it("are civil, the first and the last cut to the asked dates", () => {
    expect(shown(periodOf("2025-02-15", "2025-07-01"))).toEqual([
      "T1 2025: 2025-02-15 to 2025-03-31",
      "T2 2025: 2025-04-01 to 2025-06-30",
      "T3 2025: 2025-07-01 to 2025-07-01",
    ]);
    expect(shown(periodOf("2025-12-31", "2026-01-01"))).toHaveLength(2);
  });

  it("are those of the project, which keep their rank wherever the period starts", () => {
    const settings = [
      ["trimestres", "projet"],
      ["debut_projet", "31/01/2025"],
    ] as const;
    expect(shown(periodOf("2025-05-10", "2025-11-15"), ...settings)).toEqual([
      "T2 du projet: 2025-05-10 to 2025-07-30",
      "T3 du projet: 2025-07-31 to 2025-10-30",
      "T4 du projet: 2025-10-31 to 2025-11-15",
    ]);
    expect(shown(periodOf("2025-01-15", "2025-02-01"), ...settings)).toEqual([
      "Avant le projet: 2025-01-15 to 2025-01-30",
      "T1 du projet: 2025-01-31 to 2025-02-01",
    ]);
    expect(shown(periodOf("2024-01-15", "2024-02-01"), ...settings)).toEqual([
      "Avant le projet: 2024-01-15 to 2024-02-01",
    ]);
  });

  it("of a project whose first day is not known are refused, naming the setting", () => {
    const problem = problemOf(quartersIn(QUARTER, parametersOf(["trimestres", "projet"])));
    expect([problem.kind, problem.message.fr.includes("debut_projet")]).toEqual(["invalid", true]);
  });

  it("are refused beyond a hundred years", () => {
    expect(shown(periodOf("1930-01-01", "2029-12-31"))).toHaveLength(400);
    expect(problemOf(quartersIn(periodOf("1930-01-01", "2030-01-01"), parametersOf())).kind).toBe("invalid");
  });
});

describe("figures by quarter", () => {
  const parameters = parametersOf(["cout_eligible", 900]);
  const tracking = trackingOf(
    [stay("M-1", "2025-02-01", "2025-08-01", "autre"), stay("M-2", "2025-05-01")],
    parameters
  );

  it("have one column per quarter and a total without double count", () => {
    const period = periodOf("2025-01-01", "2025-09-30");
    const table = quarterTable(valueOf(computeQuarters(tracking, period, parameters, everyIndicator)), everyIndicator);
    const line = (code: string) => table.find(([first]) => first === code)?.slice(2);
    expect(table[0]).toEqual(["Code", "Indicateur", "T1 2025", "T2 2025", "T3 2025", "Cumul"]);
    expect(table).toHaveLength(1 + everyIndicator.length);
    expect(line("entrees")).toEqual([1, 1, 0, 2]);
    expect(line("menages_accompagnes")).toEqual([1, 2, 2, 2]);
    expect(line("taux_adhesion")).toEqual(["s.o.", "s.o.", "s.o.", "s.o."]);
  });

  it("the cost is that of the whole period: a quarter that is a part of it has none", () => {
    const line = (period: Period) =>
      quarterTable(valueOf(computeQuarters(tracking, period, parameters, everyIndicator)), everyIndicator)
        .find(([first]) => first === "cout_par_menage")
        ?.slice(2);
    expect(line(periodOf("2025-04-01", "2025-09-30"))).toEqual(["s.o.", "s.o.", 450]);
    expect(line(QUARTER)).toEqual([450, 450]);
  });

  it("are those of each period computed alone", () => {
    fc.assert(
      fc.property(anySheet, anyPeriod, (rows, period) => {
        const settings = parametersOf();
        const sheet = trackingOf(rows, settings);
        const { quarters, whole } = valueOf(computeQuarters(sheet, period, settings, everyIndicator));
        quarters.forEach(({ quarter, readings }) => {
          expect(readings).toEqual(computeIndicators(trackingOf(rows, settings), quarter, settings, everyIndicator));
        });
        expect(whole).toEqual(computeIndicators(sheet, period, settings, everyIndicator));
      }),
      { numRuns: 30 }
    );
  });

  it("those of additive indicators add up", () => {
    const additive = everyIndicator.filter((indicator) => indicator.additive).map(({ code }) => code);
    expect(additive).toEqual([
      "diagnostics",
      "entrees",
      "sorties",
      "relogements",
      "baux_glisses",
      "mois_accompagnement",
    ]);
    fc.assert(
      fc.property(anySheet, anyPeriod, (rows, period) => {
        const settings = parametersOf();
        const all = valueOf(computeQuarters(trackingOf(rows, settings), period, settings, everyIndicator));
        additive.forEach((code) => {
          const sum = all.quarters.reduce((total, { readings }) => {
            const reading = readings.find((one) => one.code === code);
            return total + (reading?.value ?? 0);
          }, 0);
          const whole = readingIn(all.whole, code).value;
          expect(whole === null ? 0 : whole).toBeCloseTo(sum, 9);
        });
      }),
      { numRuns: 60 }
    );
  });
});
