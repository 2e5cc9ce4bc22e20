import { EXIT_REASONS } from "../../../src/domain/tracking";
import { parametersOf } from "../tracking/support";
import { caseOf, QUARTER, stay } from "./support";

const left = (code: string, reason: string) => stay(code, "2025-01-15", "2025-05-15", reason);

describe("rule 10: positive exits over the households that left, excluded reasons apart", () => {
  it.each(EXIT_REASONS.map(({ label, exitClass }) => [label.fr, exitClass] as const))(
    "%s is %s",
    (reason, exitClass) => {
      const { read } = caseOf([left("M-1", reason)]);
      const positive = exitClass === "positive" ? 1 : 0;
      const below = exitClass === "exclue" ? 0 : 1;
      expect(read("sorties_positives")).toMatchObject({ value: positive, excluded: 0, unknown: 0 });
      expect(read("taux_sorties_positives")).toMatchObject({
        value: below === 0 ? null : positive,
        numerator: positive,
        denominator: below,
        excluded: 1 - below,
        unknown: 0,
      });
    }
  );

  it("a blank or unlisted reason stays in the denominator and is counted as unknown", () => {
    const { read, trace, why } = caseOf([
      left("M-1", "maintien sécurisé"),
      left("M-2", ""),
      left("M-3", "parti chez un cousin"),
      left("M-4", "décès"),
      left("M-5", "expulsion"),
    ]);
    expect(read("taux_sorties_positives")).toMatchObject({
      value: 0.25,
      numerator: 1,
      denominator: 4,
      excluded: 1,
      unknown: 2,
    });
    expect(trace("taux_sorties_positives")).toEqual([
      "2 numérateur",
      "3 inconnu",
      "4 inconnu",
      "5 exclu",
      "6 dénominateur",
    ]);
    expect(why("taux_sorties_positives").slice(1, 3)).toEqual([
      "Sortant sans motif de sortie.",
      "Sortant dont le motif n’est pas dans la liste.",
    ]);
    expect(read("sorties_positives")).toMatchObject({ value: 1, denominator: null, unknown: 2 });
    expect(trace("sorties_positives")).toEqual(["2 numérateur", "3 inconnu", "4 inconnu"]);
  });

  it("an unreadable reason is unknown too", () => {
    const row = { ...left("M-1", ""), motif_sortie: { error: "#REF!" } };
    expect(caseOf([row]).read("taux_sorties_positives")).toMatchObject({ value: 0, denominator: 1, unknown: 1 });
  });

  it("reasons are read whatever their capitals, accents and apostrophes", () => {
    expect(caseOf([left("M-1", "ACCES A UN BAIL DIRECT")]).value("sorties_positives")).toBe(1);
    const straight = { ...left("M-1", "départ à l'étranger") };
    const parameters = parametersOf(["motif.Départ à l’étranger", "positive"]);
    expect(caseOf([straight], QUARTER, parameters).value("sorties_positives")).toBe(1);
  });

  it("the project sets the classes for the whole call", () => {
    const rows = [left("M-1", "réorientation"), left("M-2", "fin de financement"), left("M-3", "décès")];
    const parameters = parametersOf(
      ["motif.réorientation", "positive"],
      ["motif.fin de financement", "exclue"],
      ["motif.décès", "comptée"]
    );
    expect(caseOf(rows, QUARTER, parameters).read("taux_sorties_positives")).toMatchObject({
      value: 0.5,
      numerator: 1,
      denominator: 2,
      excluded: 1,
    });
    expect(caseOf(rows).read("taux_sorties_positives")).toMatchObject({ value: 0, denominator: 2, excluded: 1 });
  });

  it("only the deciding measure counts: an earlier positive exit of the period does not", () => {
    const rows = [stay("M-1", "2025-01-15", "2025-04-15", "maintien sécurisé"), stay("M-1", "2025-05-15")];
    expect(caseOf(rows).read("taux_sorties_positives")).toMatchObject({ value: null, numerator: 0, denominator: 0 });
    expect(caseOf(rows).value("sorties_positives")).toBe(0);
  });

  it.each([
    ["on the first day", "2025-04-01", 1],
    ["the day before", "2025-03-31", 0],
    ["on the last day", "2025-06-30", 1],
    ["the day after", "2025-07-01", 0],
  ])("a positive exit %s counts %i", (_, exit, expected) => {
    expect(caseOf([stay("M-1", "2025-01-15", exit, "maintien sécurisé")]).value("sorties_positives")).toBe(expected);
  });

  it("a reversed measure counts among exits", () => {
    const { read } = caseOf([stay("M-1", "2025-05-15", "2025-05-14", "maintien sécurisé")]);
    expect(read("taux_sorties_positives")).toMatchObject({ value: 1, numerator: 1, denominator: 1 });
  });

  it("no one left: no rate, and the reason why, but 0 positive exits", () => {
    const { read } = caseOf([stay("M-1", "2025-05-15")]);
    expect(read("taux_sorties_positives").value).toBeNull();
    expect(read("taux_sorties_positives").reason?.fr).toContain("Aucun sortant");
    expect(read("sorties_positives")).toMatchObject({ value: 0, reason: null });
  });
});
