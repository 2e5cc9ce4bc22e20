import { readTracking } from "../../../src/domain/tracking";
import { parametersOf, problemOf, valueOf } from "./support";

const read = (headers: readonly (string | number | null)[], ...settings: readonly (readonly [string, string])[]) =>
  readTracking([headers, headers.map((_, position) => `cell ${position}`)], parametersOf(...settings));

const codeAt = (headers: readonly string[]): string | undefined =>
  valueOf(read(headers)).labels("code_menage").written[1];

describe("columns are found by their headers", () => {
  it.each([
    ["the default header", "Code ménage"],
    ["without accents", "Code menage"],
    ["in capitals", "CODE MÉNAGE"],
    ["with an underscore", "code_menage"],
    ["with spaces around and a line break inside", "  Code\nménage "],
    ["with a non-breaking space", "Code\u00a0ménage"],
    ["with a remark in brackets", "Code ménage (anonyme)"],
    ["under another name", "N° ménage"],
    ["under another name still", "Identifiant du ménage"],
  ])("%s", (_, header) => {
    expect(codeAt([header, "Date d’entrée"])).toBe("cell 0");
  });

  it.each([
    ["a typographic apostrophe", "Date d’entrée"],
    ["a straight apostrophe", "Date d'entrée"],
    ["no small word", "DATE ENTREE"],
    ["its key", "date_entree"],
    ["other words", "Début d’accompagnement"],
    ["the format in brackets", "Date d'entrée (jj/mm/aaaa)"],
  ])("the entry with %s", (_, header) => {
    expect(valueOf(read(["Code", header])).hasColumn("date_entree")).toBe(true);
  });

  it("in any order, other columns being ignored", () => {
    const tracking = valueOf(read(["Remarques", "Date d’entrée", "2025", "Code ménage", "Association"]));
    expect(tracking.labels("code_menage").written).toEqual(["", "cell 3"]);
    expect(tracking.labels("association").written).toEqual(["", "cell 4"]);
    expect(tracking.hasColumn("bailleur")).toBe(false);
  });

  it("the default header wins over another name, wherever they stand", () => {
    expect(codeAt(["N° dossier", "Date d’entrée", "Code ménage"])).toBe("cell 2");
  });

  it("the leftmost wins between two headers that are the same", () => {
    expect(codeAt(["Code ménage", "Date d’entrée", "Code ménage"])).toBe("cell 0");
  });

  it("a header named by a setting wins over the default one", () => {
    const tracking = valueOf(read(["Code ménage", "Matricule", "Date d’entrée"], ["colonne.code_menage", "matricule"]));
    expect(tracking.labels("code_menage").written).toEqual(["", "cell 1"]);
  });

  it("a header that a setting gives to one column is no longer another’s", () => {
    const tracking = valueOf(
      read(["Code ménage", "Date d’entrée", "Association"], ["colonne.bailleur", "Association"])
    );
    expect(tracking.labels("bailleur").written).toEqual(["", "cell 2"]);
    expect(tracking.hasColumn("association")).toBe(false);
  });

  it("a header named by a setting that is not there is a problem that names it", () => {
    const problem = problemOf(read(["Code ménage", "Date d’entrée"], ["colonne.bailleur", "Propriétaire"]));
    expect(problem.kind).toBe("invalid");
    expect(problem.message.fr).toContain("colonne.bailleur");
    expect(problem.message.fr).toContain("« Propriétaire »");
    expect(problem.message.fr).toContain("Code ménage ; Date d’entrée");
  });
});

describe("a needed column that is missing", () => {
  it("is named, with the headers read", () => {
    const problem = problemOf(read(["Nom", null, "Date d’entrée"]));
    expect(problem.kind).toBe("invalid");
    expect(problem.message.fr).toContain("« Code ménage »");
    expect(problem.message.fr).toContain("En-têtes lus : Nom ; Date d’entrée.");
    expect(problem.message.en).toContain("“Code ménage”");
    expect(problem.message.en).toContain("Headers read: Nom ; Date d’entrée.");
  });

  it("may be the entry", () => {
    expect(problemOf(read(["Code ménage", "Date de sortie"])).message.fr).toContain("« Date d’entrée »");
  });

  it.each([
    ["an empty range", []],
    ["a blank cell", [[""]]],
  ])("is the code in %s", (_, cells) => {
    const problem = problemOf(readTracking(cells, parametersOf()));
    expect(problem.message.fr).toContain("« Code ménage »");
    expect(problem.message.fr).toContain("En-têtes lus : aucun.");
  });
});
