import { dayOfText, isoText } from "../../../src/domain/calendar";
import { type ExampleCell, exampleMeasures, examplePeriod, exampleProject } from "../../../src/domain/example";
import { computeIndicators, type IndicatorCode, traceIndicator } from "../../../src/domain/indicators";
import { type Cells, normalise } from "../../../src/domain/shared";
import { type ColumnDeclaration, LISTS, readTracking, TRACKING_COLUMNS } from "../../../src/domain/tracking";
import { periodOf, readingIn } from "../indicators/support";
import { parametersOf, valueOf } from "../tracking/support";

const columns: readonly ColumnDeclaration[] = TRACKING_COLUMNS;
const cellsOf = (key: string): readonly ExampleCell[] => new Map(Object.entries(exampleMeasures)).get(key) ?? [];

const range: Cells = [
  TRACKING_COLUMNS.map(({ title }) => title.fr),
  ...exampleMeasures.code_menage.map((_, index) => TRACKING_COLUMNS.map(({ key }) => exampleMeasures[key][index])),
];

const parameters = parametersOf();
const tracking = valueOf(readTracking(range, parameters));
const period = periodOf(examplePeriod.start, examplePeriod.end);

describe("the example measures", () => {
  it("are forty, every column as long as the others, in the order of the sheet", () => {
    expect(columns.map(({ key }) => [key, cellsOf(key).length])).toEqual(columns.map(({ key }) => [key, 40]));
    expect(Object.keys(exampleMeasures)).toEqual(columns.map(({ key }) => key));
    expect(tracking.count).toBe(40);
  });

  it("hold cells that their columns take, dates as ISO texts", () => {
    expect(tracking.remarks().filter(({ kind }) => kind !== "text date")).toEqual([]);
    const dates = columns.filter(({ kind }) => kind === "date").flatMap(({ key }) => cellsOf(key));
    expect(dates.filter((date) => date !== "" && isoText(dayOfText(String(date)) ?? 1) !== date)).toEqual([]);
  });

  it("hold labels of the lists, one exit reason apart", () => {
    const strays = columns.flatMap((column) => {
      if (column.kind !== "list") return [];
      const labels: readonly string[] = LISTS.filter(({ key }) => key === column.list).flatMap(({ labels: of }) =>
        of.map(({ fr }) => fr)
      );
      return cellsOf(column.key).filter((label) => label !== "" && !labels.includes(String(label)));
    });
    expect(strays).toEqual(["hébergement dans la famille"]);
  });

  it("are of two landlords and two associations, with codes that say nothing", () => {
    expect(new Set(exampleMeasures.bailleur)).toEqual(new Set(exampleProject.landlords.map(({ name }) => name)));
    expect(new Set(exampleMeasures.association)).toEqual(new Set(exampleProject.associations));
    expect(exampleMeasures.code_menage.filter((code) => !/^(?:M-0\d\d)?$/.test(String(code)))).toEqual([]);
  });

  it("run from the start of the project to the middle of 2026", () => {
    const entries = exampleMeasures.date_entree.filter((date) => date !== "").map(String);
    expect(entries.every((date) => date >= isoText(exampleProject.start ?? 0) && date <= "2026-06-30")).toBe(true);
  });

  it("show a blank code, a blank entry, a reversed measure, a same-day exit and a code of two landlords", () => {
    const { code_menage, bailleur, date_entree, date_sortie } = exampleMeasures;
    const rows = code_menage.map((code, index) => ({
      code,
      landlord: bailleur[index],
      entry: date_entree[index] ?? "",
      exit: date_sortie[index] ?? "",
    }));
    const count = (is: (row: (typeof rows)[number]) => boolean): number => rows.filter(is).length;
    expect(count(({ code }) => code === "")).toBe(1);
    expect(count(({ entry, exit }) => entry === "" && exit !== "")).toBe(1);
    expect(count(({ entry, exit }) => exit !== "" && entry !== "" && exit < entry)).toBe(1);
    expect(count(({ entry, exit }) => entry !== "" && exit === entry)).toBe(1);
    expect(new Set(rows.filter(({ code }) => code === "M-007").map(({ landlord }) => landlord)).size).toBe(2);
  });

  it("say nothing that looks like a person", () => {
    const said = Object.values(exampleMeasures).flat().map(String).map(normalise);
    expect(said.filter((text) => /@|\b0\d{9}\b|\b[12]\d{12}\b|^m(?:me|r)?\.? |^monsieur|^madame/.test(text))).toEqual(
      []
    );
  });
});

/*
 * The figures of 1 July to 31 December 2025, worked out by hand from the rows (row 1 is the header).
 *
 * Not active: row 2 (M-001 left on 20/06), 5 (M-004 left on 30/06), 24 (M-022 has no entry: unknown, as it left on 07/11),
 * 27 (M-025 has no entry), 36 to 40 (entered from 01/01/2026 on), 41 (M-035 has no entry).
 * Active without a code: row 34, so it is of no household: unknown.
 * M-007 is two households. M-012 left on 12/09 (row 14) and came back on 24/11 (row 32), which decides.
 * M-014 has two measures: row 16, open, and row 26, entered later and left on 12/12, which decides.
 *
 * Left (deciding rows), with days from entry to exit:
 *    3  M-002  20/01 → 30/09   253   glissement du bail                      positive
 *    4  M-003  03/02 → 01/07   148   maintien sécurisé                       positive
 *    7  M-006  03/03 → 31/12   303   relogement ou mutation adaptée          positive
 *    8  M-007  10/03 → 15/10   219   décès                                   excluded
 *   11  M-009  07/04 → 29/08   144   abandon ou refus                        counted
 *   12  M-010  14/04 → 14/11   214   (blank)                                 unknown
 *   13  M-011  22/04 → 05/12   227   hébergement dans la famille             unknown: not in the list
 *   15  M-013  12/05 → 25/07    74   expulsion                               counted
 *   17  M-015  02/06 → 19/12   200   interruption indépendante du ménage     excluded
 *   18  M-016  10/06 → 31/10   143   relais vers le droit commun             positive
 *   21  M-019  15/07 → 15/07     0   abandon ou refus                        counted
 *   22  M-020  25/08 → 04/08     –   autre                                   counted; reversed: no duration
 *   26  M-014  22/09 → 12/12    81   fin de financement                      counted
 * 13 households left. Their 12 durations add up to 2 006; in order 0 74 81 143 144 148 | 200 214 219 227 253 303: median 174.
 * 4 positive, 5 counted, 2 unknown, 2 excluded: 4 over 11.
 *
 * Present (deciding rows), with days from entry to 01/01/2026:
 *    6  M-005  17/02   318        9  M-007  17/03   290       10  M-008  24/03   283 (leaves on 01/01/2026)
 *   19  M-017  23/06   192       20  M-018  01/07   184       23  M-021  01/09   122 (leaves on 31/03/2026)
 *   25  M-023  08/09   115       28  M-026  06/10    87       29  M-027  20/10    73 (leaves on 13/02/2026)
 *   30  M-001  27/10    66       31  M-028  03/11    59       32  M-012  24/11    38
 *   33  M-029  01/12    31       35  M-030  31/12     1
 * 14 households are present. Their durations add up to 1 859; in order 1 31 38 59 66 73 87 | 115 122 184 192 283 290 318: median 101.
 *
 * Active caseload: the 14 present, and M-014 by row 16: 15. Row 24 has left, so only row 34 is unknown to it.
 */
const BY_HAND = [
  ["menages_accompagnes", { value: 27, numerator: 27, denominator: null, excluded: 0, unknown: 2 }],
  ["sortants", { value: 13, numerator: 13, denominator: null, excluded: 0, unknown: 2 }],
  ["presents", { value: 14, numerator: 14, denominator: null, excluded: 0, unknown: 2 }],
  ["file_active", { value: 15, numerator: 15, denominator: null, excluded: 0, unknown: 1 }],
  ["duree_moyenne_sortants", { value: 2006 / 12, numerator: 2006, denominator: 12, excluded: 1, unknown: 0 }],
  ["duree_mediane_sortants", { value: 174, numerator: null, denominator: 12, excluded: 1, unknown: 0 }],
  ["duree_moyenne_presents", { value: 1859 / 14, numerator: 1859, denominator: 14, excluded: 0, unknown: 0 }],
  ["duree_mediane_presents", { value: 101, numerator: null, denominator: 14, excluded: 0, unknown: 0 }],
  ["sorties_positives", { value: 4, numerator: 4, denominator: null, excluded: 0, unknown: 2 }],
  ["taux_sorties_positives", { value: 4 / 11, numerator: 4, denominator: 11, excluded: 2, unknown: 2 }],
] as const satisfies readonly (readonly [IndicatorCode, unknown])[];

describe("the figures of the second half of 2025, worked out by hand", () => {
  const readings = computeIndicators(tracking, period, parameters);

  it.each(BY_HAND)("%s", (code, expected) => {
    expect(readingIn(readings, code)).toMatchObject(expected);
  });

  it("are all there", () => {
    expect(readings.map(({ code }) => code)).toEqual(BY_HAND.map(([code]) => code));
  });

  const rowsOf = (code: IndicatorCode, role: string): readonly number[] =>
    valueOf(traceIndicator(code, tracking, period, parameters))
      .filter((row) => row.role === role)
      .map(({ row }) => row);

  it("rest on the rows listed above", () => {
    expect(rowsOf("sortants", "numérateur")).toEqual([3, 4, 7, 8, 11, 12, 13, 15, 17, 18, 21, 22, 26]);
    expect(rowsOf("presents", "numérateur")).toEqual([6, 9, 10, 19, 20, 23, 25, 28, 29, 30, 31, 32, 33, 35]);
    expect(rowsOf("menages_accompagnes", "inconnu")).toEqual([24, 34]);
    expect(rowsOf("file_active", "inconnu")).toEqual([34]);
    expect(rowsOf("taux_sorties_positives", "numérateur")).toEqual([3, 4, 7, 18]);
    expect(rowsOf("taux_sorties_positives", "dénominateur")).toEqual([11, 15, 21, 22, 26]);
    expect(rowsOf("taux_sorties_positives", "exclu")).toEqual([8, 17]);
    expect(rowsOf("taux_sorties_positives", "inconnu")).toEqual([12, 13]);
    expect(rowsOf("duree_moyenne_sortants", "exclu")).toEqual([22]);
  });
});
