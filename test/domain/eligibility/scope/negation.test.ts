import { readLabel } from "../../../../src/domain/eligibility/reading/readLabel";
import { negatedPositions } from "../../../../src/domain/eligibility/scope/negation";

/** The words that the label takes out, links and marks apart. */
const takenOut = (label: string): readonly string[] => {
  const { tokens } = readLabel(label);
  return [...negatedPositions(tokens)]
    .sort((one, other) => one - other)
    .flatMap((position) => tokens[position] ?? [])
    .filter(({ kind }) => kind === "word" || kind === "amount")
    .map(({ text }) => text);
};

describe("a cost that is taken out of the line", () => {
  it.each([
    ["Accompagnement hors mobilier", ["mobilier"]],
    ["Accompagnement sans mobilier neuf", ["mobilier", "neuf"]],
    ["Accompagnement sauf lits, draps", ["lits"]],
    ["Accompagnement sans lits ni draps", ["lits", "ni", "draps"]],
    ["Accompagnement hors lits et draps", ["lits", "draps"]],
    ["Accompagnement hors lits ou draps ; repas", ["lits", "draps"]],
    ["Accompagnement (hors lits, draps / rideaux) et repas", ["lits", "draps", "rideaux"]],
    ["(Accompagnement) hors lits, draps", ["lits"]],
    ["Accompagnement hors lits : repas", ["lits"]],
    ["Accompagnement à l’exclusion de lits", ["lits"]],
    ["Accompagnement, hormis lits", ["lits"]],
    ["Lits hors", []],
    ["Ménages sans", []],
    ["Accompagnement (hors lits ; draps)", ["lits"]],
    ["Accompagnement hors lits, draps (neufs)", ["lits"]],
  ])("stands after the word that takes it out: %s", (label, words) => {
    expect(takenOut(label)).toEqual(words);
  });

  it.each([
    ["Accompagnement, lits exclus", ["lits"]],
    ["Accompagnement (lits et draps non compris)", ["draps"]],
    ["Accompagnement, lits du studio non compris", ["lits", "studio"]],
    ["Accompagnement : lits non inclus", ["lits"]],
    ["Lits non financés", ["lits"]],
    ["Lits déduits", ["lits"]],
    ["Lits compris", []],
    ["Lits du studio compris", []],
    ["Accompagnement, 2 lits exclus", ["lits"]],
    ["Lits financés", []],
    ["Lits, non financés", []],
  ])("stands before “exclu” or “non compris”: %s", (label, words) => {
    expect(takenOut(label)).toEqual(words);
  });

  it("stands after them where nothing is before", () => {
    expect(takenOut("Exclus : lits")).toEqual(["lits"]);
    expect(takenOut("Hors lits : draps")).toEqual(["lits"]);
    expect(takenOut("Exclus lits et draps")).toEqual(["lits", "draps"]);
    expect(takenOut("Accompagnement (non compris lits)")).toEqual(["lits"]);
  });

  it.each([
    ["Accompagnement et non travaux", ["travaux"]],
    ["Accompagnement (non travaux)", ["travaux"]],
    ["Accompagnement non travaux", []],
    ["Accompagnement (pas de travaux)", ["travaux"]],
    ["Accompagnement, pas d’achats", ["achats"]],
    ["Accompagnement pas à pas", []],
    ["Accompagnement (non", []],
    ["Accompagnement pas", []],
  ])("stands after a plain no: %s", (label, words) => {
    expect(takenOut(label)).toEqual(words);
  });

  it("is nothing but the word itself where “sans” describes people", () => {
    expect(takenOut("Ménages sans logement ni travail")).toEqual(["logement", "travail"]);
    expect(takenOut("Ménages sans logement et lits")).toEqual(["logement"]);
    expect(takenOut("Personnes hors logement")).toEqual(["logement"]);
  });
});
