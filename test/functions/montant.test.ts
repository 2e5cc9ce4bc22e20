import fc from "fast-check";
import { exampleCostLines } from "../../src/domain/example";
import { TRAINING } from "./rules";
import { call, excelError, failure, inLanguage } from "./support";

const LABELS = [["Salaires travailleurs sociaux"], ["Mobilier pour les logements"], ["Divers"], ["Remise de loyer"]];
const AMOUNTS = [[0.1], [1200.5], [80], [0.2]];

describe("MONTANT", () => {
  it.each([
    ["Éligible", 0.1],
    ["Inéligible", 1200.7],
    ["À vérifier", 80],
  ])("adds up the amounts that are %s, exact to the cent", (status, expected) => {
    expect(call("MONTANT", status, LABELS, AMOUNTS)).toBe(expected);
  });

  it.each(["ELIGIBLE", " éligible ", [["eligible"]]])("reads the status however it is typed: %j", (status) => {
    expect(call("MONTANT", status, LABELS, AMOUNTS)).toBe(0.1);
  });

  it.each(["Eligibles", "", 0, 1, true])("refuses a status that is none, giving the three: %j", (status) => {
    const { code, message } = failure("MONTANT", status, LABELS, AMOUNTS);
    expect(code).toBe("#VALUE!");
    expect(message).toContain("Éligible, Inéligible, À vérifier");
  });

  it("counts nothing for a blank amount and reads one typed as text; 0 is 0", () => {
    expect(
      call(
        "MONTANT",
        "À vérifier",
        [["Divers"], ["Divers"], ["Divers"], ["Divers"]],
        [[""], [null], [0], ["1 234,5 €"]]
      )
    ).toBe(1234.5);
  });

  it("is 0 where no line has the status, and where there is no line", () => {
    expect(call("MONTANT", "Inéligible", [["Divers"]], [[5]])).toBe(0);
    expect(call("MONTANT", "Inéligible", [[""]], [[""]])).toBe(0);
  });

  it("leaves out totals and sub-totals, and counts an amount without label as to be checked", () => {
    const labels = [["Divers"], ["Sous-total"], [""], ["TOTAL"], [""]];
    const amounts = [[5], [5], [7], [12], [12]];
    const postes = [[""], [""], ["Diagnostic"], [""], ["Total"]];
    expect(call("MONTANT", "À vérifier", labels, amounts, postes)).toBe(12);
  });

  it("refuses an amount that is no number, naming its line", () => {
    const { code, message } = failure("MONTANT", "Éligible", [["Divers"], ["Divers"]], [[1], ["dix"]]);
    expect(code).toBe("#VALUE!");
    expect(message).toContain("Ligne 2 : le montant, « dix »");
    expect(failure("MONTANT", "Éligible", [["Divers"]], [[excelError("#N/A")]]).message).toContain("« #N/A »");
    expect(inLanguage("en", () => failure("MONTANT", "Éligible", [["Divers"]], [[true]])).message).toContain("Row 1");
  });

  it("counts a line whose label is an error as to be checked", () => {
    expect(call("MONTANT", "À vérifier", [[excelError("#N/A")]], [[3]])).toBe(3);
  });

  it("takes ranges of the shape of the labels, and of no other: both sides of the limit", () => {
    expect(call("MONTANT", "À vérifier", [["Divers", "Divers"]], [[1, 2]])).toBe(3);
    expect(failure("MONTANT", "À vérifier", [["Divers", "Divers"]], [[1], [2]]).message).toContain(
      "montants 2 × 1, libellés 1 × 2"
    );
    expect(failure("MONTANT", "À vérifier", [["Divers"]], [[1]], [["a"], ["b"]]).message).toContain("postes 2 × 1");
    expect(failure("MONTANT", "À vérifier", [["Divers"], ["Divers"]], [[1]]).code).toBe("#VALUE!");
  });

  it("reads postes, accounts and the rules of a table", () => {
    expect(call("MONTANT", "Inéligible", [["Divers"]], [[4]], null, [[2154]])).toBe(4);
    expect(call("MONTANT", "Éligible", [["Formation équipe"]], [[4]])).toBe(0);
    expect(call("MONTANT", "Éligible", [["Formation équipe"]], [[4]], null, null, TRAINING)).toBe(4);
    expect(failure("MONTANT", "Éligible", [["Divers"]], [[4]], null, null, [["Mots"]]).message).toContain(
      "« Règle » manque"
    );
  });

  it("over the three statuses adds up to all the amounts", () => {
    const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
    const line = fc.tuple(fc.constantFrom("", ...exampleCostLines.map(({ label }) => label)), cents);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const labels = lines.map(([label]) => [label]);
        const amounts = lines.map(([, amount]) => [amount / 100]);
        const sums = ["Éligible", "Inéligible", "À vérifier"].map((status) =>
          Number(call("MONTANT", status, labels, amounts))
        );
        const total = lines.reduce((sum, [, amount]) => sum + amount, 0);
        expect(sums.reduce((sum, amount) => sum + Math.round(amount * 100), 0)).toBe(total);
      })
    );
  });
});
