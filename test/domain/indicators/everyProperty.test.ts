import fc from "fast-check";
import {
  computeIndicators,
  everyIndicator,
  type EveryIndicatorCode,
  type Period,
  type Reading,
} from "../../../src/domain/indicators";
import type { Cell, Cells } from "../../../src/domain/shared";
import { readTracking, TRACKING_COLUMNS } from "../../../src/domain/tracking";
import { parametersOf, rangeOf, type Row, valueOf } from "../tracking/support";
import { anyPeriod, anySheet, DATE_KEYS } from "./oracle/randomSheets";
import { readingIn } from "./support";

const KEYS = TRACKING_COLUMNS.map(({ key }) => key);

const read = (cells: Cells, over: Period, ...settings: readonly (readonly [string, Cell])[]): readonly Reading[] => {
  const parameters = parametersOf(["etp", 2], ["cout_eligible", 1000], ...settings);
  return computeIndicators(valueOf(readTracking(cells, parameters)), over, parameters, everyIndicator);
};

const value = (readings: readonly Reading[], code: EveryIndicatorCode): number =>
  readingIn(readings, code).value ?? Number.NaN;

const isDay = (cell: Cell): cell is number => typeof cell === "number" && cell >= 1;

/** Rows whose entry is known and not after their exit. */
const isStraight = ({ date_entree, date_sortie }: Row): boolean =>
  isDay(date_entree) &&
  (date_sortie === "" || (isDay(date_sortie) && Math.floor(date_entree) <= Math.floor(date_sortie)));

/** Two measures of a household with the same entry are told apart by their rows alone. */
const noTies = (rows: readonly Row[]): readonly Row[] => {
  const seen = new Set<string>();
  return rows.filter(({ code_menage, date_entree }) => {
    const key = JSON.stringify([code_menage, date_entree]).toLowerCase().replaceAll(" ", "");
    return !seen.has(key) && seen.add(key);
  });
};

describe("whatever the sheet and the period, every indicator", () => {
  it("keeps the identities of households and measures", () => {
    fc.assert(
      fc.property(anySheet, anyPeriod, (rows, over) => {
        const readings = read(rangeOf(rows, KEYS), over);
        const supported = value(readings, "menages_accompagnes");
        expect(value(readings, "sortants") + value(readings, "presents")).toBe(supported);
        const straight = rangeOf(rows.filter(isStraight), KEYS);
        const now = read(straight, over);
        const before = read(straight, { start: over.start - 30, end: over.start - 1 });
        const expected = value(before, "mesures_presentes") + value(now, "entrees") - value(now, "sorties");
        expect(value(now, "mesures_presentes")).toBe(expected);
      }),
      { numRuns: 50 }
    );
  });

  it("is the same in any order of the columns, beside columns that are none of ours", () => {
    fc.assert(
      fc.property(
        anySheet,
        anyPeriod,
        fc.shuffledSubarray([...KEYS], { minLength: KEYS.length }),
        (rows, over, keys) => {
          const wider = rangeOf(rows, keys).map((cells, index) => [
            ...cells,
            index === 0 ? "Observations" : `note ${index}`,
          ]);
          expect(read(wider, over)).toEqual(read(rangeOf(rows, KEYS), over));
        }
      ),
      { numRuns: 30 }
    );
  });

  it("is the same in any order of the rows", () => {
    fc.assert(
      fc.property(anySheet.map(noTies), anyPeriod, (rows, over) => {
        expect(read(rangeOf([...rows].reverse(), KEYS), over)).toEqual(read(rangeOf(rows, KEYS), over));
      }),
      { numRuns: 50 }
    );
  });

  it("is the same with blank rows and totals among the others", () => {
    const total: Row = { code_menage: "Total", personnes: 40, dette_entree: 1200 };
    fc.assert(
      fc.property(anySheet, anyPeriod, fc.nat({ max: 30 }), (rows, over, at) => {
        const spaced = [...rows.slice(0, at), {}, total, ...rows.slice(at), { code_menage: "TOTAL GÉNÉRAL" }];
        expect(read(rangeOf(spaced, KEYS), over)).toEqual(read(rangeOf(rows, KEYS), over));
      }),
      { numRuns: 30 }
    );
  });

  it("is, with a filter, that of a sheet without the other rows", () => {
    fc.assert(
      fc.property(anySheet, anyPeriod, fc.constantFrom("Val", "Deux Rives"), (rows, over, bailleur) => {
        const alone = rows.filter((row) => row.bailleur === bailleur);
        expect(read(rangeOf(rows, KEYS), over, ["bailleur", bailleur])).toEqual(read(rangeOf(alone, KEYS), over));
      }),
      { numRuns: 30 }
    );
  });

  it("is the same in the 1904 system", () => {
    const dates: ReadonlySet<string> = new Set(DATE_KEYS);
    const in1904 = (rows: readonly Row[]): readonly Row[] =>
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, cell]) => [key, dates.has(key) && isDay(cell) ? cell - 1462 : cell])
        )
      );
    fc.assert(
      fc.property(anySheet, anyPeriod, (rows, over) => {
        const later = read(rangeOf(in1904(rows), KEYS), over, ["systeme_date", 1904]);
        expect(later).toEqual(read(rangeOf(rows, KEYS), over));
      }),
      { numRuns: 30 }
    );
  });

  it("keeps the figures of an old period once later events are typed, but for the rows in anomaly", () => {
    fc.assert(
      fc.property(anySheet, anyPeriod, fc.integer({ min: 1, max: 400 }), (rows, over, after) => {
        const sheet = rows.map((row) => ({ ...row, dernier_contact: "" }));
        const updated = sheet.map((row): Row =>
          row.date_sortie === "" ? { ...row, date_sortie: over.end + after } : row
        );
        const newcomer: Row = { code_menage: "N-1", bailleur: "Val", date_entree: over.end + after };
        const [before, later] = [read(rangeOf(sheet, KEYS), over), read(rangeOf([...updated, newcomer], KEYS), over)];
        const kept = (readings: readonly Reading[]) => readings.filter(({ code }) => code !== "lignes_en_anomalie");
        expect(kept(later)).toEqual(kept(before));
      }),
      { numRuns: 50 }
    );
  });
});
