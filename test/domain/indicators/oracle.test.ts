import fc from "fast-check";
import { computeIndicators, everyIndicator, type Reading } from "../../../src/domain/indicators";
import { readTracking, TRACKING_COLUMNS } from "../../../src/domain/tracking";
import { parametersOf, rangeOf, type Row, valueOf } from "../tracking/support";
import { faultyByHand } from "./oracle/anomalies";
import { type HandFigure, type HandSettings, measuresOf } from "./oracle/byHand";
import { countByHand } from "./oracle/counts";
import type { Span } from "./oracle/households";
import { anyPeriod, anySheet } from "./oracle/randomSheets";

const KEYS = TRACKING_COLUMNS.map(({ key }) => key);

const SETTINGS: HandSettings = { etp: 1.5, cost: 48_000, returnDays: 14, returnMaximumDays: 365, contactDays: 60 };

const byHand = (rows: readonly Row[], span: Span): Readonly<Record<string, HandFigure>> => {
  const measures = measuresOf(rows);
  const faulty = faultyByHand(measures, span.end);
  return {
    ...countByHand(measures, span, SETTINGS),
    lignes_en_anomalie: { value: faulty, numerator: faulty, denominator: null, excluded: 0, unknown: 0 },
  };
};

const byTheEngine = (rows: readonly Row[], span: Span): readonly Reading[] => {
  const parameters = parametersOf(["etp", SETTINGS.etp], ["cout_eligible", SETTINGS.cost], ["contact_jours", 60]);
  const tracking = valueOf(readTracking(rangeOf(rows, KEYS), parameters));
  return computeIndicators(tracking, span, parameters, everyIndicator);
};

const isBlankRow = (row: Row): boolean =>
  Object.values(row).every((cell) => cell === 0 || cell === null || (typeof cell === "string" && cell.trim() === ""));

const isClose = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

const differences = (readings: readonly Reading[], hand: Readonly<Record<string, HandFigure>>): readonly string[] =>
  readings.flatMap(({ code, value, numerator, denominator, excluded, unknown }) => {
    const expected = hand[code];
    const same =
      expected !== undefined &&
      isClose(value, expected.value) &&
      isClose(numerator, expected.numerator) &&
      isClose(denominator, expected.denominator) &&
      excluded === expected.excluded &&
      unknown === expected.unknown;
    const found = { value, numerator, denominator, excluded, unknown };
    return same ? [] : [`${code}: ${JSON.stringify(found)}, by hand ${JSON.stringify(expected)}`];
  });

describe("every indicator, counted a second time from its definition in words", () => {
  it("is the same on random sheets, over random periods", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anySheet, anyPeriod, (rows, span) => {
        const kept = rows.filter((row) => !isBlankRow(row));
        const readings = byTheEngine(rows, span);
        readings.forEach(({ code, value }) => {
          if (value !== null && value !== 0) seen.set(code, (seen.get(code) ?? 0) + 1);
        });
        expect(differences(readings, byHand(kept, span))).toEqual([]);
      }),
      { numRuns: 200 }
    );
    everyIndicator.forEach(({ code }) => expect([code, (seen.get(code) ?? 0) > 5]).toEqual([code, true]));
  });

  it("a difference would be seen", () => {
    const rows = [{ code_menage: "M-1", date_entree: 45_700 }];
    const span = { start: 45_700, end: 45_790 };
    const hand = byHand(rows, span);
    expect(differences(byTheEngine(rows, span), hand)).toEqual([]);
    const wrong = { ...hand, entrees: { ...hand["entrees"]!, unknown: 1 } };
    expect(differences(byTheEngine(rows, span), wrong)).toHaveLength(1);
  });
});
