import { SOURCES } from "../../../src/domain/shared";
import {
  computeIndicator,
  computeIndicators,
  FAMILIES,
  indicatorNamed,
  indicators,
  traceIndicator,
  UNITS,
} from "../../../src/domain/indicators";
import { isColumnKey, readTracking } from "../../../src/domain/tracking";
import { parametersOf, problemOf, trackingOf, valueOf } from "../tracking/support";
import { QUARTER, readingIn, stay } from "./support";

const parameters = parametersOf();
const nothing = trackingOf([], parameters);

describe("rule 21: each indicator is declared whole", () => {
  it("in the order of the contract", () => {
    expect(indicators.map(({ code }) => code)).toEqual([
      "menages_accompagnes",
      "sortants",
      "presents",
      "file_active",
      "duree_moyenne_sortants",
      "duree_mediane_sortants",
      "duree_moyenne_presents",
      "duree_mediane_presents",
      "sorties_positives",
      "taux_sorties_positives",
    ]);
  });

  it.each(indicators.map((indicator) => [indicator.code, indicator] as const))("%s", (_, indicator) => {
    const { title, definition, family, counts, unit, needs, source, parts } = indicator;
    [title, definition, parts.numerator].forEach(({ fr, en }) => {
      expect(fr).not.toBe("");
      expect(en).not.toBe(fr);
    });
    expect(definition.fr).toMatch(/\.$/);
    expect([
      family in FAMILIES,
      counts in UNITS,
      unit in UNITS,
      "source" in source && source.source in SOURCES,
    ]).toEqual([true, true, true, true]);
    expect(needs.filter((key) => !isColumnKey(key))).toEqual([]);
    expect(indicator.rows.length).toBeGreaterThan(0);
  });

  it("no two share a title", () => {
    expect(new Set(indicators.flatMap(({ title }) => [title.fr, title.en])).size).toBe(2 * indicators.length);
  });
});

describe("rule 20: an empty denominator is no value, never 0", () => {
  it("over no measure, counts are 0 and the rest has no value but a reason", () => {
    computeIndicators(nothing, QUARTER, parameters).forEach((reading) => {
      const isCount = reading.denominator === null;
      expect(reading).toMatchObject({
        value: isCount ? 0 : null,
        excluded: 0,
        unknown: 0,
        missingColumns: [],
      });
      expect(reading.reason === null).toBe(isCount);
    });
  });

  it("asked for alone, it is “no value” with the same reason", () => {
    const problem = problemOf(computeIndicator("taux_sorties_positives", nothing, QUARTER, parameters));
    expect(problem.kind).toBe("no-value");
    expect(problem.message.fr).toContain("Aucun sortant");
  });

  it("a count of 0 is a value", () => {
    expect(valueOf(computeIndicator("file_active", nothing, QUARTER, parameters)).value).toBe(0);
  });
});

describe("rule 21: an indicator whose columns are missing has no value", () => {
  const cells = [
    ["Code ménage", "Date d’entrée", "Date de sortie"],
    ["M-1", 45_750, 45_760],
  ];

  it("among all, and the others are computed", () => {
    const readings = computeIndicators(valueOf(readTracking(cells, parameters)), QUARTER, parameters);
    expect(readingIn(readings, "sortants").value).toBe(1);
    expect(readingIn(readings, "sorties_positives")).toEqual({
      code: "sorties_positives",
      value: null,
      numerator: null,
      denominator: null,
      excluded: null,
      unknown: null,
      missingColumns: ["motif_sortie"],
      reason: {
        fr: "Colonne absente du suivi : Motif de sortie.",
        en: "Column missing from the tracking sheet: Motif de sortie.",
      },
    });
  });

  it("asked for alone, the missing column is named with the headers read", () => {
    const tracking = valueOf(readTracking(cells, parameters));
    [computeIndicator, traceIndicator].forEach((ask) => {
      const problem = problemOf<unknown>(ask("taux_sorties_positives", tracking, QUARTER, parameters));
      expect(problem.kind).toBe("invalid");
      expect(problem.message.fr).toContain("« Motif de sortie »");
      expect(problem.message.fr).toContain("Code ménage ; Date d’entrée ; Date de sortie");
    });
  });

  it("without an exit column nothing can be said of households", () => {
    const tracking = valueOf(readTracking([["Code ménage", "Date d’entrée"]], parameters));
    const readings = computeIndicators(tracking, QUARTER, parameters);
    expect(
      readings.every(({ value, missingColumns }) => value === null && missingColumns.includes("date_sortie"))
    ).toBe(true);
  });
});

describe("an indicator asked for by its code", () => {
  const tracking = trackingOf([stay("M-1", "2025-05-01"), stay("M-2", "2025-05-01", "2025-05-31", "expulsion")]);

  it("is the one computed among all", () => {
    computeIndicators(tracking, QUARTER, parameters).forEach((reading) => {
      expect(valueOf(computeIndicator(reading.code, tracking, QUARTER, parameters))).toEqual(reading);
    });
  });

  it.each([["FILE_ACTIVE"], [" file active "], ["file-active"], ["Ménages accompagnés"]])(
    "is found whatever the accents, capitals, spaces and hyphens: %p",
    (code) => {
      expect(indicatorNamed(code).ok).toBe(true);
    }
  );

  it.each([
    ["fil_activ", "file_active"],
    ["taux_sortie_positive", "taux_sorties_positives"],
    ["present", "presents"],
    ["", "sortants"],
  ])("that does not exist is a problem that offers the nearest: %p", (code, nearest) => {
    const problem = problemOf(computeIndicator(code, tracking, QUARTER, parameters));
    expect(problem.kind).toBe("invalid");
    expect(problem.message.fr).toContain(`« ${code} »`);
    expect(problem.message.fr).toContain(nearest);
    expect(problemOf(traceIndicator(code, tracking, QUARTER, parameters)).message.en).toContain(nearest);
  });
});

describe("rule 22: every figure lists the rows behind it", () => {
  it("with the row, the code as it is written, the role and why, by row", () => {
    const tracking = trackingOf([
      { ...stay("  m-2 ", "2025-05-01") },
      stay("", "2025-05-01"),
      stay("M-1", "2025-01-01", "2025-05-02"),
    ]);
    const rows = valueOf(traceIndicator("menages_accompagnes", tracking, QUARTER, parameters));
    expect(rows.map(({ row, householdCode, role }) => [row, householdCode, role])).toEqual([
      [2, "m-2", "numérateur"],
      [3, "", "inconnu"],
      [4, "M-1", "numérateur"],
    ]);
    expect(rows[1]?.because.en).toContain("without a household code");
  });
});
