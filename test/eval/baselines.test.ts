import { keywordList } from "../../scripts/eval/baselines/keywords";
import { alwaysToCheck } from "../../scripts/eval/baselines/toCheck";

const clauseOf = (label: string, account = ""): string => keywordList({ label, poste: "", account }).clause;

describe("the keyword list", () => {
  it.each([
    ["ACCOMPAGNEMENTS SOCIAUX", "E1"],
    ["Gestion locative adaptée", "E2"],
    ["Gestion locative", "N6"],
    ["Lave-linge", "N1"],
    ["Accompagnement et mobilier", "mixed"],
    ["Accompagnement hors mobilier", "E1"],
    ["Mobilier de bureau", "silent"],
    ["Formation des travailleurs sociaux", "silent"],
    ["Zzz", "vague"],
    ["Litige", "vague"],
  ])("answers %s by %s", (label, clause) => {
    expect(clauseOf(label)).toBe(clause);
  });

  it("reads a class 2 account", () => {
    expect(clauseOf("Zzz", "2184")).toBe("N4");
    expect(clauseOf("Zzz", "6184")).toBe("vague");
  });
});

it("a baseline may always answer that a line is to be checked", () => {
  expect(alwaysToCheck({ label: "Mobilier", poste: "", account: "" }).status).toBe("À vérifier");
});
