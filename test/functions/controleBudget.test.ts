import fc from "fast-check";
import { exampleCostLines } from "../../src/domain/example";
import { TRAINING } from "./rules";
import { call, errorCell, excelError, failure, inLanguage, rowsOf } from "./support";

const HEADER = ["Ligne", "Libellé", "Montant", "Statut", "Règle", "Motif"];

const check = (...argumentList: readonly unknown[]): readonly (readonly unknown[])[] =>
  rowsOf(call("CONTROLE_BUDGET", ...argumentList));

/** A budget with the columns of the sheet Coûts that count here. */
const budget = (...rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => [
  ["Poste", "Compte", "Libellé", "Montant"],
  ...rows,
];

describe("CONTROLE_BUDGET", () => {
  it("lists the lines that are not Éligible, with their row, rule and reason", () => {
    const answer = check(
      budget(
        ["Accompagnement social", "", "Salaires travailleurs sociaux", 50_000],
        ["", "", "Mobilier pour les logements", 1200.5],
        ["", "", "Divers", 80]
      )
    );
    expect(answer).toEqual([
      HEADER,
      [
        3,
        "Mobilier pour les logements",
        1200.5,
        "Inéligible",
        expect.stringMatching(/^N1-/),
        expect.stringMatching(/^Clause N1 – /),
      ],
      [4, "Divers", 80, "À vérifier", expect.any(String), expect.stringContaining("libellé imprécis")],
    ]);
  });

  it("answers the headers alone where every line is Éligible, or where there is none", () => {
    expect(check(budget(["", "", "Salaires travailleurs sociaux", 1]))).toEqual([HEADER]);
    expect(check(budget())).toEqual([HEADER]);
  });

  it("finds the columns by header or synonym, in any order, and reads poste and account where they are", () => {
    const answer = check([
      ["Remarque", "PRIX", "montant (€)", "n° de compte", "désignation"],
      ["x", 9, 10, 2154, "Divers"],
    ]);
    expect(answer[1]?.slice(0, 4)).toEqual([2, "Divers", 10, "Inéligible"]);
  });

  it.each([
    ["blank cells", ["", "", "", ""]],
    ["blanks that arrive as 0", [0, 0, 0, 0]],
    ["null", [null, null, null, null]],
    ["a total", ["", "", "Total général", 500]],
    ["a sub-total named in another column", ["Sous-total", "", "", 500]],
  ])("leaves out a row of %s", (_case, row) => {
    expect(check(budget(row))).toEqual([HEADER]);
  });

  it("says of an amount without label that it is to be checked, so that none is lost", () => {
    expect(check(budget(["Diagnostic", "", "", 10]))).toEqual([
      HEADER,
      [2, "", 10, "À vérifier", "", expect.stringContaining("sans libellé")],
    ]);
  });

  it("leaves the amount blank where it is, reads one typed as text, and keeps an unreadable one in its place", () => {
    const [, ...rows] = check(
      budget(["", "", "Divers", ""], ["", "", "Divers", "1 234,50 €"], ["", "", "Divers", "dix"], ["", "", "Divers", 0])
    );
    expect(rows.map((row) => row[2])).toEqual(["", 1234.5, errorCell("#VALUE!", "Ligne 4"), 0]);
  });

  it("says which error a line holds", () => {
    const [, label, amount] = check(
      budget(
        ["", "", excelError("#N/A"), 1],
        ["", "", "Salaires travailleurs sociaux", excelError("#REF!")],
        ["", "", "Divers", excelError("#REF!")]
      )
    );
    expect(label?.slice(3)).toEqual(["À vérifier", "", expect.stringContaining("#N/A")]);
    expect(amount?.slice(0, 3)).toEqual([4, "Divers", errorCell("#VALUE!", "#REF!")]);
  });

  it("refuses a range without label or without amount, listing the headers read", () => {
    const { code, message } = failure("CONTROLE_BUDGET", [["Poste", "Montant"]]);
    expect([code, message]).toEqual([
      "#VALUE!",
      expect.stringContaining("« Libellé » manque dans le tableau. En-têtes lus : Poste ; Montant."),
    ]);
    expect(failure("CONTROLE_BUDGET", [["Libellé"]]).message).toContain("« Montant » manque");
    expect(failure("CONTROLE_BUDGET", "").message).toContain("En-têtes lus : aucun");
    expect(inLanguage("en", () => failure("CONTROLE_BUDGET", [["Libellé"]])).message).toContain(
      "is missing from the table"
    );
  });

  it("follows the rules of a table, and refuses one that cannot be followed", () => {
    const lines = budget(["", "", "Formation équipe", 5]);
    expect(check(lines)).toHaveLength(2);
    expect(check(lines, TRAINING)).toEqual([HEADER]);
    expect(
      failure("CONTROLE_BUDGET", lines, [
        ["Règle", "Clause"],
        ["X", ""],
      ]).message
    ).toContain("règle « X »");
  });

  it("lists exactly the lines that ELIGIBILITE does not say Éligible", () => {
    const line = fc.constantFrom(...exampleCostLines.map(({ label }) => label));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (labels) => {
        const answers = rowsOf(
          call(
            "ELIGIBILITE",
            labels.map((label) => [label])
          )
        );
        const expected = answers.flatMap(([status], index) =>
          status === "Éligible" ? [] : [[index + 2, labels[index], status]]
        );
        const [, ...rows] = check(budget(...labels.map((label) => ["", "", label, 1])));
        expect(rows.map(([row, label, , status]) => [row, label, status])).toEqual(expected);
      })
    );
  });
});
