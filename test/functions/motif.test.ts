import { classify, explain, guideUsh2020 } from "../../src/domain/eligibility";
import { TRAINING } from "./rules";
import { call, excelError, failure, inLanguage, rowsOf } from "./support";

const only = (answer: unknown): string => String(rowsOf(answer)[0]?.[0]);

describe("MOTIF", () => {
  it("gives clause, reason and source of one label", () => {
    const label = "Mobilier pour les logements";
    const reason = only(call("MOTIF", [[label]]));
    expect(reason).toMatch(/^Clause N1 – .*« Mobilier ».* – [^–]+, [^–]+$/);
    expect(reason).toBe(explain(classify({ label }, guideUsh2020), "fr"));
  });

  it("says why a label is to be checked", () => {
    expect(only(call("MOTIF", [["Divers"]]))).toMatch(/libellé imprécis/);
  });

  it("answers nothing for a blank label", () => {
    expect(call("MOTIF", [[""], [null], [0]])).toEqual([[""], [""], [""]]);
  });

  it("answers a range in its own shape", () => {
    const answer = call("MOTIF", [
      ["Remise de loyer", ""],
      ["", "Divers"],
    ]);
    expect(answer).toEqual([
      [expect.stringContaining("Clause N3"), ""],
      ["", expect.stringContaining("libellé imprécis")],
    ]);
  });

  it("agrees with ELIGIBILITE: an ineligible line always names its clause", () => {
    const labels = [
      ["Mobilier pour les logements"],
      ["Remise de loyer"],
      ["Travaux de réhabilitation"],
      ["Achat d’un véhicule"],
    ];
    expect(call("ELIGIBILITE", labels)).toEqual(labels.map(() => ["Inéligible"]));
    expect(call("MOTIF", labels)).toEqual(labels.map((): unknown[] => [expect.stringMatching(/^Clause N[1-6] /)]));
  });

  it("says which error a line holds", () => {
    expect(only(call("MOTIF", [[excelError("#REF!")]]))).toContain("#REF!");
    expect(only(call("MOTIF", [["Divers"]], [[excelError("#N/A")]]))).toContain("#N/A");
  });

  it("says of something that is no label that it is to be checked", () => {
    expect(only(call("MOTIF", [[true]]))).toMatch(/guide muet|libellé imprécis/);
  });

  it("gives the reason and the source of a rule of the table", () => {
    expect(only(call("MOTIF", [["Formation équipe"]], null, null, TRAINING))).toBe(
      "Clause E1 – « Formation équipe » : l’appel finance la formation – Appel à projets 2026, article 4"
    );
  });

  it("refuses ranges of other shapes, and a table of rules that cannot be followed", () => {
    expect(failure("MOTIF", [["a"], ["b"]], [["c"]]).code).toBe("#VALUE!");
    expect(failure("MOTIF", [["a"]], null, null, [["Réponse"]]).message).toContain("« Règle » manque");
  });

  it("accepts postes of the very shape of the labels, and not one row more: both sides of the limit", () => {
    expect(call("MOTIF", [["Divers"], ["Divers"]], [[""], [""]])).toHaveLength(2);
    expect(failure("MOTIF", [["Divers"], ["Divers"]], [[""], [""], [""]]).code).toBe("#VALUE!");
  });

  it("writes in French whatever the language of Excel", () => {
    const french = call("MOTIF", [["Mobilier pour les logements"]]);
    expect(inLanguage("en", () => call("MOTIF", [["Mobilier pour les logements"]]))).toEqual(french);
    expect(inLanguage("en", () => failure("MOTIF", [["a"]], [["b", "c"]])).message).toMatch(/same size/);
  });
});
