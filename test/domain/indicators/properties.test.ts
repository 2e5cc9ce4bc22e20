import fc from "fast-check";
import { frenchText, isoText } from "../../../src/domain/calendar";
import { computeIndicators, type Period, type Reading } from "../../../src/domain/indicators";
import type { Cells } from "../../../src/domain/shared";
import { EXIT_REASONS, readTracking } from "../../../src/domain/tracking";
import { parametersOf, rangeOf, type Row, valueOf } from "../tracking/support";
import { QUARTER, readingIn } from "./support";

const LANDLORDS = ["Deux Rives", "Val"] as const;

const around = fc.integer({ min: QUARTER.start - 120, max: QUARTER.end + 60 });
const maybeDay = fc.oneof(
  { weight: 5, arbitrary: around },
  { weight: 2, arbitrary: fc.constantFrom("", 0, null, "??") }
);

const row: fc.Arbitrary<Row> = fc.record({
  code_menage: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 12 }).map((code) => `M-${code}`) },
    { weight: 1, arbitrary: fc.constant("") }
  ),
  bailleur: fc.constantFrom(...LANDLORDS),
  date_entree: maybeDay,
  date_sortie: maybeDay,
  motif_sortie: fc.constantFrom("", "autre raison", ...EXIT_REASONS.map(({ label }) => label.fr)),
});

const rows = fc.array(row, { maxLength: 30 });

const KEYS = ["code_menage", "bailleur", "date_entree", "date_sortie", "motif_sortie"] as const;

const period: fc.Arbitrary<Period> = fc
  .tuple(around, fc.nat({ max: 120 }))
  .map(([start, length]) => ({ start, end: start + length }));

const readingsOf = (cells: Cells, over: Period, parameters = parametersOf()): readonly Reading[] =>
  computeIndicators(valueOf(readTracking(cells, parameters)), over, parameters);

/** What does not depend on which of two measures tied to the last is lower. */
const noTies = (measures: readonly Row[]): readonly Row[] => {
  const seen = new Set<string>();
  return measures.filter(({ code_menage, bailleur, date_entree }) => {
    const key = JSON.stringify([code_menage, bailleur, date_entree]);
    return !seen.has(key) && seen.add(key);
  });
};

describe("whatever the measures", () => {
  it("sortants + présents = ménages accompagnés", () => {
    fc.assert(
      fc.property(rows, period, (measures, over) => {
        const readings = readingsOf(rangeOf(measures, KEYS), over);
        const value = (code: "sortants" | "presents" | "menages_accompagnes"): number =>
          readingIn(readings, code).value ?? Number.NaN;
        expect(value("sortants") + value("presents")).toBe(value("menages_accompagnes"));
      })
    );
  });

  it("the active caseload is part of the households supported, and holds the present", () => {
    fc.assert(
      fc.property(rows, period, (measures, over) => {
        const readings = readingsOf(rangeOf(measures, KEYS), over);
        const value = (code: "file_active" | "presents" | "menages_accompagnes"): number =>
          readingIn(readings, code).value ?? Number.NaN;
        expect(value("presents")).toBeLessThanOrEqual(value("file_active"));
        expect(value("file_active")).toBeLessThanOrEqual(value("menages_accompagnes"));
      })
    );
  });

  it("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(rows.map(noTies), period, fc.infiniteStream(fc.nat()), (measures, over, chance) => {
        const shuffled = measures
          .map((measure) => ({ measure, at: chance.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ measure }) => measure);
        expect(readingsOf(rangeOf(shuffled, KEYS), over)).toEqual(readingsOf(rangeOf(measures, KEYS), over));
      })
    );
  });

  it("the order of the columns does not matter", () => {
    fc.assert(
      fc.property(rows, fc.shuffledSubarray([...KEYS], { minLength: KEYS.length }), (measures, keys) => {
        expect(readingsOf(rangeOf(measures, keys), QUARTER)).toEqual(readingsOf(rangeOf(measures, KEYS), QUARTER));
      })
    );
  });

  it("columns that are none of ours do not matter, wherever they stand", () => {
    fc.assert(
      fc.property(rows, fc.nat({ max: KEYS.length }), fc.anything({ maxDepth: 0 }), (measures, at, content) => {
        const cell = typeof content === "string" || typeof content === "number" ? content : null;
        const range = rangeOf(measures, KEYS);
        const wider = range.map((cells, index) => [
          ...cells.slice(0, at),
          index === 0 ? "Observations" : cell,
          ...cells.slice(at),
        ]);
        const totals = typeof cell === "string" && at === 0;
        fc.pre(!totals);
        expect(readingsOf(wider, QUARTER)).toEqual(readingsOf(range, QUARTER));
      })
    );
  });

  it("blank rows do not matter", () => {
    fc.assert(
      fc.property(rows, fc.nat({ max: 30 }), (measures, at) => {
        const spaced = [...measures.slice(0, at), {}, ...measures.slice(at)];
        expect(readingsOf(rangeOf(spaced, KEYS), QUARTER)).toEqual(readingsOf(rangeOf(measures, KEYS), QUARTER));
      })
    );
  });

  it("dates typed as text are the same dates", () => {
    const asText = (write: (day: number) => string, measures: readonly Row[]): readonly Row[] =>
      measures.map((measure) => ({
        ...measure,
        ...(typeof measure.date_entree === "number" && measure.date_entree > 0
          ? { date_entree: write(measure.date_entree) }
          : {}),
        ...(typeof measure.date_sortie === "number" && measure.date_sortie > 0
          ? { date_sortie: write(measure.date_sortie) }
          : {}),
      }));
    fc.assert(
      fc.property(rows, period, fc.constantFrom(frenchText, isoText), (measures, over, write) => {
        expect(readingsOf(rangeOf(asText(write, measures), KEYS), over)).toEqual(
          readingsOf(rangeOf(measures, KEYS), over)
        );
      })
    );
  });

  it("the households of the landlords add up to the households of all", () => {
    const COUNTS = ["menages_accompagnes", "sortants", "presents", "file_active", "sorties_positives"] as const;
    fc.assert(
      fc.property(rows, period, (measures, over) => {
        const cells = rangeOf(measures, KEYS);
        const all = readingsOf(cells, over);
        const parts = LANDLORDS.map((landlord) => readingsOf(cells, over, parametersOf(["bailleur", landlord])));
        COUNTS.forEach((code) => {
          const sum = parts.reduce((total, readings) => total + (readingIn(readings, code).value ?? Number.NaN), 0);
          expect(sum).toBe(readingIn(all, code).value);
        });
      })
    );
  });

  it("a filter is the same as a sheet without the other rows", () => {
    fc.assert(
      fc.property(rows, period, fc.constantFrom(...LANDLORDS), (measures, over, landlord) => {
        const alone = measures.filter(({ bailleur }) => bailleur === landlord);
        const filtered = readingsOf(rangeOf(measures, KEYS), over, parametersOf(["bailleur", landlord]));
        expect(filtered).toEqual(readingsOf(rangeOf(alone, KEYS), over));
      })
    );
  });

  it("what is typed later about after the period does not change it", () => {
    fc.assert(
      fc.property(rows, period, fc.integer({ min: 1, max: 400 }), (measures, over, later) => {
        const updated = measures.map((measure) =>
          measure.date_sortie === "" ? { ...measure, date_sortie: over.end + later } : measure
        );
        const codes = ["menages_accompagnes", "sortants", "file_active", "duree_moyenne_presents"] as const;
        const before = readingsOf(rangeOf(measures, KEYS), over);
        const after = readingsOf(rangeOf(updated, KEYS), over);
        codes.forEach((code) => expect(readingIn(after, code).value).toBe(readingIn(before, code).value));
      })
    );
  });
});
