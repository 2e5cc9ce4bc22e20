import { classify, guideUsh2020, type CostLine } from "../../../src/domain/eligibility";
import { CHANGE_BY_CLAUSE } from "../../../src/domain/eligibility/wouldChange";

const wouldChange = (line: CostLine): string => classify(line, guideUsh2020).wouldChange.fr;

describe("what would change an answer", () => {
  it.each([
    ["Gestion locative courante", "« adaptée »"],
    ["Accompagnement et mobilier", "Une ligne par coût"],
    ["Divers", "nomme la dépense"],
    ["Frais de siège", "accord écrit du service instructeur"],
    ["Salaires", "nom de la fonction"],
    ["Loyer", "loyer du ménage"],
    ["Diagnostic amiante", "diagnostic social"],
  ])("%s: %s", (label, said) => {
    expect(wouldChange({ label })).toContain(said);
  });

  it.each([
    [{ label: "Accompagnement", account: "2183" }, "compte de charges"],
    [{ label: "Divers", account: "2183" }, "rien n’est immobilisé"],
    [{ label: "Salaires", poste: "Accompagnement social" }, "autre poste déclaré"],
  ])("%j, by what is declared: %s", (line, said) => {
    expect(wouldChange(line).toLowerCase()).toContain(said);
  });

  it("is one sentence of its own for each rule that has one, else that of its clause, in both languages", () => {
    const sentences = [...guideUsh2020.rules, ...Object.values(CHANGE_BY_CLAUSE)].flatMap(({ wouldChange: own }) =>
      own ? [own.fr, own.en] : []
    );
    expect(sentences.filter((text) => !/^[A-ZÀ-Ý][^.]*\.$/.test(text))).toEqual([]);
    expect(wouldChange({ label: "Mobilier" })).toBe(CHANGE_BY_CLAUSE.N1.wouldChange.fr);
  });
});
