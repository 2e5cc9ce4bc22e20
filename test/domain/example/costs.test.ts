import { COST_LISTS, retainedStatus } from "../../../src/domain/costs";
import { classify, type Clause, guideUsh2020, type Status } from "../../../src/domain/eligibility";
import { exampleCostLines, exampleProject } from "../../../src/domain/example";
import { checkProject, endOf, exercicesOf } from "../../../src/domain/project";
import { isoText } from "../../../src/domain/calendar";

describe("the example project", () => {
  it("has nothing to correct", () => {
    expect(checkProject(exampleProject)).toEqual([]);
  });

  it("is of two landlords and two associations, over 24 months and three civil years", () => {
    expect([exampleProject.landlords.length, exampleProject.associations.length, exampleProject.months]).toEqual([
      2, 2, 24,
    ]);
    expect(isoText(endOf(exampleProject) ?? 0)).toBe("2026-09-30");
    expect(exercicesOf(exampleProject.start, 24)).toEqual([2024, 2025, 2026]);
  });
});

/*
 * Worked out by hand from the guide's chapter 1.5 and the borderlines, in the order of the lines; 8 lines of 2024, 28 of
 * 2025, 10 of 2026.
 */
const BY_HAND: readonly Clause[] = [
  ...(["E1", "E1", "E1", "E2", "E3", "N4", "silent", "N1"] as const),
  ...(["E1", "E1", "E1", "E1", "E1", "E1", "E1", "silent", "mixed", "N1", "silent", "vague"] as const),
  ...(["E1", "N5", "E2", "E2", "N6", "N5", "E3", "E3", "silent", "silent", "silent"] as const),
  ...(["N1", "N2", "N3", "N4", "N5"] as const),
  ...(["E1", "E1", "E1", "E1", "E1", "E2", "silent", "E3", "E1", "silent"] as const),
];

const statuses: readonly Status[] = exampleCostLines.map((line) => classify(line, guideUsh2020).status);

const retained = exampleCostLines.map(({ label, decision }, index) =>
  retainedStatus({ label, decision, controle: statuses[index] ?? "", recorded: "" })
);

/** Cents, without a fraction of a cent on the way. */
const centsWhere = (is: (index: number) => boolean): number =>
  exampleCostLines.reduce((sum, { amount }, index) => sum + (is(index) ? Math.round((amount ?? 0) * 100) : 0), 0);

const linesWhere = (is: (index: number) => boolean): number => exampleCostLines.filter((_, index) => is(index)).length;

describe("the example budget", () => {
  it("has its 46 lines answered as worked out by hand", () => {
    expect(exampleCostLines.map((line) => classify(line, guideUsh2020).clause)).toEqual(BY_HAND);
  });

  it("adds up to 322 117.11 €, year by year", () => {
    expect(centsWhere(() => true)).toBe(32_211_711);
    const ofYear = (year: number): number => centsWhere((index) => exampleCostLines[index]?.exercice === year);
    expect([2024, 2025, 2026].map(ofYear)).toEqual([3_126_566, 19_191_979, 9_893_166]);
  });

  it.each<readonly [Status, number, number]>([
    ["Éligible", 25, 25_232_610],
    ["Inéligible", 11, 4_271_076],
    ["À vérifier", 10, 2_708_025],
  ])("is found %s on %d lines, for %d cents", (status, lines, cents) => {
    expect(linesWhere((index) => statuses[index] === status)).toBe(lines);
    expect(centsWhere((index) => statuses[index] === status)).toBe(cents);
  });

  /*
   * Five decisions: line 7 (1 040.50 € from À vérifier to Inéligible), 16, 19 and 30 (1 260, 1 440 and 539.40 € from
   * À vérifier to Éligible), 39 (13 200 € from Éligible to À vérifier).
   */
  it.each<readonly [Status, number, number]>([
    ["Éligible", 25 + 3 - 1, 25_232_610 + 126_000 + 144_000 + 53_940 - 1_320_000],
    ["Inéligible", 11 + 1, 4_271_076 + 104_050],
    ["À vérifier", 10 - 1 - 3 + 1, 2_708_025 - 104_050 - 126_000 - 144_000 - 53_940 + 1_320_000],
  ])("is retained as %s on %d lines, for %d cents, once the decisions are taken", (status, lines, cents) => {
    expect(linesWhere((index) => retained[index] === status)).toBe(lines);
    expect(centsWhere((index) => retained[index] === status)).toBe(cents);
  });

  it("takes its postes, units and decisions from the lists, its porteurs and years from the project", () => {
    const labels = (wanted: string): readonly string[] =>
      COST_LISTS.filter(({ key }) => key === wanted).flatMap(({ labels: of }) => of.map(({ fr }) => fr));
    const partners = [...exampleProject.landlords.map(({ name }) => name), ...exampleProject.associations];
    const strays = exampleCostLines.filter(
      ({ poste, unit, decision, porteur, exercice }) =>
        !labels("postes").includes(poste) ||
        !labels("unites").includes(unit) ||
        !["", ...labels("statuts")].includes(decision) ||
        !partners.includes(porteur) ||
        ![2024, 2025, 2026].includes(exercice)
    );
    expect(strays).toEqual([]);
    expect(new Set(exampleCostLines.map(({ porteur }) => porteur))).toEqual(new Set(partners));
  });

  it("shows the mistakes people make", () => {
    const count = (is: (line: (typeof exampleCostLines)[number]) => boolean): number =>
      exampleCostLines.filter(is).length;
    expect(count(({ label }) => label === label.toUpperCase())).toBe(3);
    expect(count(({ label }) => /^\d{6}/.test(label))).toBe(1);
    expect(count(({ account }) => account === "")).toBe(1);
    expect(count(({ amount }) => amount === null)).toBe(1);
    expect(count(({ decision, justification }) => decision !== "" && justification === "")).toBe(1);
    expect(count(({ label }) => label === "Vacations psychologue, 40 séances")).toBe(2);
    const declaredAsFunded = exampleCostLines.filter(
      ({ poste }, index) => statuses[index] === "Inéligible" && poste !== "Hors FNAVDL"
    );
    expect(declaredAsFunded.map(({ label }) => label)).toEqual([
      "Ordinateurs portables de l'équipe",
      "Kits de bienvenue (vaisselle, linge de lit)",
      "Diagnostic technique avant entrée dans les lieux",
      "Gestion locative : quittancement et encaissement des loyers",
      "Remise en état entre deux locataires",
    ]);
  });
});
