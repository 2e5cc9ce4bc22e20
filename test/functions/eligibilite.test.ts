import { exampleCostLines } from "../../src/domain/example";
import { TRAINING } from "./rules";
import { call, excelError, failure, inLanguage } from "./support";

const withoutTraining = TRAINING.map((row) => row.map((cell) => (cell === "E1" ? "Guide muet" : cell)));

describe("ELIGIBILITE", () => {
  it("answers one status for one label", () => {
    expect(call("ELIGIBILITE", [["Salaires travailleurs sociaux"]])).toEqual([["Éligible"]]);
    expect(call("ELIGIBILITE", [["Mobilier pour les logements"]])).toEqual([["Inéligible"]]);
    expect(call("ELIGIBILITE", [["Divers"]])).toEqual([["À vérifier"]]);
  });

  it.each([
    ["an empty text", ""],
    ["null", null],
    ["only spaces", " \u00a0 "],
    ["a blank cell that arrives as 0", 0],
  ])("answers nothing for a blank label: %s", (_, blank) => {
    expect(call("ELIGIBILITE", [[blank]])).toEqual([[""]]);
  });

  it("answers a range in its own shape", () => {
    const answer = call("ELIGIBILITE", [
      ["Salaires travailleurs sociaux", "Mobilier pour les logements"],
      ["", "Divers"],
      ["Remise de loyer", "Travaux de réhabilitation"],
    ]);
    expect(answer).toEqual([
      ["Éligible", "Inéligible"],
      ["", "À vérifier"],
      ["Inéligible", "Inéligible"],
    ]);
  });

  it("takes a single value that is no rectangle as one cell", () => {
    expect(call("ELIGIBILITE", "Mobilier pour les logements")).toEqual([["Inéligible"]]);
  });

  it("never says eligible of something that is no label", () => {
    expect(call("ELIGIBILITE", [[true, 12.5]])).toEqual([["À vérifier", "À vérifier"]]);
  });

  it("reads the poste and the account of the same line", () => {
    expect(call("ELIGIBILITE", [["Divers"], ["Divers"]], [[""], [""]], [["2154"], [""]])).toEqual([
      ["Inéligible"],
      ["À vérifier"],
    ]);
    expect(call("ELIGIBILITE", [["Divers"]], null, [[2154]])).toEqual([["Inéligible"]]);
  });

  it.each([
    ["fewer rows", [["Divers"]], "postes 1 × 1, libellés 2 × 1"],
    ["one row more", [["a"], ["b"], ["c"]], "postes 3 × 1, libellés 2 × 1"],
    ["another direction", [["a", "b"]], "postes 1 × 2, libellés 2 × 1"],
  ])("refuses postes of another shape than the labels, naming both: %s", (_, postes, sizes) => {
    const { code, message } = failure("ELIGIBILITE", [["Divers"], ["Divers"]], postes);
    expect(code).toBe("#VALUE!");
    expect(message).toContain(sizes);
  });

  it("refuses accounts of another shape than the labels", () => {
    expect(failure("ELIGIBILITE", [["a"], ["b"]], undefined, [["64"]]).message).toContain(
      "comptes 1 × 1, libellés 2 × 1"
    );
  });

  it("accepts the whole shape of the labels and not one cell less: both sides of the limit", () => {
    const labels = Array.from({ length: 50 }, () => ["Divers"]);
    expect(call("ELIGIBILITE", labels, labels)).toHaveLength(50);
    expect(failure("ELIGIBILITE", labels, labels.slice(1)).code).toBe("#VALUE!");
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["an empty text", ""],
    ["0", 0],
    ["one blank cell", [[""]]],
  ])("takes %s for an argument left out", (_, omitted) => {
    expect(call("ELIGIBILITE", [["Divers"], ["Remise de loyer"]], omitted, omitted, omitted)).toEqual([
      ["À vérifier"],
      ["Inéligible"],
    ]);
  });

  it("answers by the rules of a table, added to those of the guide", () => {
    expect(call("ELIGIBILITE", [["Formation équipe"], ["Divers"]])).toEqual([["À vérifier"], ["À vérifier"]]);
    expect(call("ELIGIBILITE", [["Formation équipe"], ["Divers"]], null, null, TRAINING)).toEqual([
      ["Éligible"],
      ["À vérifier"],
    ]);
  });

  it("follows the table as it is now: another content is another rulebook, the same content the same", () => {
    const answers = [TRAINING, withoutTraining, TRAINING, undefined, TRAINING].map((rules) =>
      call("ELIGIBILITE", [["Formation équipe"]], null, null, rules)
    );
    expect(answers.flat(2)).toEqual(["Éligible", "À vérifier", "Éligible", "À vérifier", "Éligible"]);
  });

  it("answers the same with the spill of REFERENTIEL as without", () => {
    const labels = exampleCostLines.map(({ label }) => [label]);
    expect(call("ELIGIBILITE", labels, null, null, call("REFERENTIEL"))).toEqual(call("ELIGIBILITE", labels));
  });

  it("refuses a table of rules that it cannot follow, naming the rule, its row and the column", () => {
    const { code, message } = failure("ELIGIBILITE", [["Divers"]], undefined, undefined, [
      ["Règle", "Clause"],
      ["X", "E9"],
    ]);
    expect(code).toBe("#VALUE!");
    expect(message).toContain("règle « X » (ligne 2), champ « Clause »");
    expect(failure("ELIGIBILITE", [["Divers"]], null, null, [["Statut"]]).message).toContain("En-têtes lus : Statut");
    expect(failure("ELIGIBILITE", [["Divers"]], null, null, [["Règle"], [excelError("#REF!")]]).message).toContain(
      "#REF!"
    );
  });

  it("answers À vérifier where the label, the poste or the account is an error, and goes on with the other lines", () => {
    const na = excelError("#N/A");
    expect(call("ELIGIBILITE", [[na], ["Remise de loyer"]])).toEqual([["À vérifier"], ["Inéligible"]]);
    expect(call("ELIGIBILITE", [["Salaires travailleurs sociaux"]], [[na]])).toEqual([["À vérifier"]]);
    expect(call("ELIGIBILITE", [["Salaires travailleurs sociaux"]], null, [[na]])).toEqual([["À vérifier"]]);
  });

  it("writes its answers in French whatever the language of Excel, and its messages in that language", () => {
    expect(inLanguage("en", () => call("ELIGIBILITE", [["Divers"]]))).toEqual([["À vérifier"]]);
    expect(inLanguage("en", () => failure("ELIGIBILITE", [["a"], ["b"]], [["c"]])).message).toMatch(
      /must have the same size/
    );
    expect(failure("ELIGIBILITE", [["a"], ["b"]], [["c"]]).message).toMatch(/doivent avoir la même taille/);
  });

  it("tells apart the same label under another account, whatever was asked before", () => {
    const labels = [["Divers"], ["Divers"], ["Divers"]];
    const accounts = [["2154"], [""], ["2154"]];
    const expected = [["Inéligible"], ["À vérifier"], ["Inéligible"]];
    expect(call("ELIGIBILITE", labels, null, accounts)).toEqual(expected);
    expect(call("ELIGIBILITE", labels, null, accounts)).toEqual(expected);
  });
});
