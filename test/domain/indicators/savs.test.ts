import { readFileSync } from "node:fs";
import { join } from "node:path";
import { computeIndicator, countByBand, type IndicatorCode } from "../../../src/domain/indicators";
import { parametersOf, trackingOf, valueOf } from "../tracking/support";
import { day, periodOf } from "./support";

interface Oracle {
  readonly durations: Readonly<Record<string, readonly number[]>>;
  readonly published: {
    readonly mean: Readonly<Record<string, number>>;
    readonly classes_upper_bound_included: Readonly<Record<string, readonly (number | string)[]>>;
  };
  readonly recomputed: { readonly median: Readonly<Record<string, number>> };
}

const oracle = JSON.parse(readFileSync(join(__dirname, "../../data/savs-durations.json"), "utf8")) as Oracle;

const DAYS_PER_MONTH = 30.4375;
const ENTRY = day("2010-01-04");

const rows = Object.entries(oracle.durations).flatMap(([sector, durations]) =>
  durations.map((months, index) => ({
    code_menage: `${sector}-${index + 1}`,
    association: sector,
    date_entree: ENTRY,
    date_sortie: ENTRY + Math.round(months * DAYS_PER_MONTH),
  }))
);

const months = (code: IndicatorCode, sector: string): number => {
  const parameters = parametersOf(["association", sector === "all" ? "" : sector]);
  const reading = computeIndicator(
    code,
    trackingOf(rows, parameters),
    periodOf("2010-01-01", "2020-12-31"),
    parameters
  );
  return valueOf(reading).value / DAYS_PER_MONTH;
};

const published = Object.entries(oracle.published.mean);
const medians = Object.entries(oracle.recomputed.median);

const classes = Object.entries(oracle.published.classes_upper_bound_included).filter(([key]) => key !== "labels");

const durationsOf = (sector: string): readonly number[] =>
  rows
    .filter(({ association }) => sector === "all" || association === sector)
    .map(({ date_entree, date_sortie }) => date_sortie - date_entree);

describe("49 durations of a neighbouring service, published with their means", () => {
  it("holds 49 of them, in three sectors and as a whole", () => {
    expect(rows).toHaveLength(49);
    expect([published.length, medians.length]).toEqual([4, 4]);
  });

  it.each(published)("sector %s has the published mean, %d months, to a tenth of a month", (sector, mean) => {
    expect(Math.abs(months("duree_moyenne_sortants", sector) - mean)).toBeLessThanOrEqual(0.1);
  });

  it.each(medians)("sector %s has the median %d months, to a tenth of a month", (sector, median) => {
    expect(Math.abs(months("duree_mediane_sortants", sector) - median)).toBeLessThanOrEqual(0.1);
  });

  it("the mean of all is not the mean of the means of the sectors", () => {
    const ofSectors = ["I", "II", "III"].map((sector) => months("duree_moyenne_sortants", sector));
    const meanOfMeans = ofSectors.reduce((sum, mean) => sum + mean, 0) / ofSectors.length;
    expect(months("duree_moyenne_sortants", "all")).toBeCloseTo(24.04, 1);
    expect(meanOfMeans).toBeCloseTo(23.7, 1);
  });

  it.each(classes)("sector %s falls in the published classes: a band includes its upper bound", (sector, counts) => {
    expect(countByBand(durationsOf(sector))).toEqual(counts);
  });

  it("a day beyond a bound is in the next band", () => {
    expect(countByBand([365, 366, 731, 732, 1826, 1827])).toEqual([1, 2, 1, 0, 1, 1]);
  });
});
