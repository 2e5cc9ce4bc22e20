import { POSTES } from "../../../src/domain/eligibility";
import {
  accountDisagrees,
  posteDisagrees,
  readEvidence,
  ruleOfPoste,
  saysInvestment,
} from "../../../src/domain/eligibility/evidence";
import { guideUsh2020 } from "../../../src/domain/eligibility";

const withAccount = (account: string): ReturnType<typeof readEvidence> => readEvidence(undefined, account, null);
const withPoste = (poste: string): ReturnType<typeof readEvidence> => readEvidence(poste, undefined, null);

describe("the evidence beside a label", () => {
  it("is the poste, however it is typed, and the digits of the account", () => {
    expect(readEvidence(" GESTION LOCATIVE ADAPTEE ", "64 11-0", null)).toEqual({ poste: POSTES[2], account: "64110" });
    expect(readEvidence("Autre chose", "", null)).toEqual({ poste: undefined, account: "" });
    expect(readEvidence(undefined, undefined, null)).toEqual({ poste: undefined, account: "" });
  });

  it("takes the account of the line before the one typed in front of the label", () => {
    expect(readEvidence(undefined, "6411", "2184").account).toBe("6411");
    expect(readEvidence(undefined, "", "2184").account).toBe("2184");
    expect(readEvidence(undefined, "néant", "2184").account).toBe("2184");
  });

  it("says investment where the account is of class 2", () => {
    expect(["21", "2184", "20"].map((account) => saysInvestment(withAccount(account)))).toEqual([true, true, true]);
    expect(["2", "", "6421", "421"].map((account) => saysInvestment(withAccount(account)))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("names the rule of the poste's clause, and none outside the programme", () => {
    expect(ruleOfPoste(withPoste("Diagnostic"), guideUsh2020)?.id).toBe(guideUsh2020.rules[0]?.id);
    expect(ruleOfPoste(withPoste("Ingénierie et pilotage"), guideUsh2020)?.clause).toBe("E3");
    expect(ruleOfPoste(withPoste("Hors FNAVDL"), guideUsh2020)).toBeUndefined();
    expect(ruleOfPoste(withPoste(""), guideUsh2020)).toBeUndefined();
    expect(ruleOfPoste(withPoste("Diagnostic"), { ...guideUsh2020, rules: [] })).toBeUndefined();
  });
});

describe("a poste disagrees", () => {
  it.each([
    ["Accompagnement social", "Inéligible", true],
    ["Accompagnement social", "Éligible", false],
    ["Gestion locative adaptée", "Éligible", false],
    ["Accompagnement social", "À vérifier", false],
    ["Hors FNAVDL", "Éligible", true],
    ["Hors FNAVDL", "Inéligible", false],
    ["Hors FNAVDL", "À vérifier", false],
    ["", "Inéligible", false],
    ["", "Éligible", false],
  ] as const)("“%s” with %s: %s", (poste, status, disagrees) => {
    expect(posteDisagrees(withPoste(poste), status)).toBe(disagrees);
  });
});

describe("an account disagrees", () => {
  it.each([
    ["2184", "E1", "Éligible", true],
    ["2184", "silent", "À vérifier", true],
    ["2184", "N1", "Inéligible", false],
    ["2184", "N2", "Inéligible", true],
    ["2184", "N3", "Inéligible", true],
    ["2184", "N4", "Inéligible", false],
    ["2184", "N5", "Inéligible", false],
    ["2184", "N6", "Inéligible", true],
    ["6411", "N1", "Inéligible", true],
    ["6411", "N5", "Inéligible", true],
    ["6411", "N6", "Inéligible", false],
    ["6411", "E1", "Éligible", false],
    ["6411", "silent", "À vérifier", false],
    ["1641", "N1", "Inéligible", false],
    ["6063", "N1", "Inéligible", false],
    ["", "N1", "Inéligible", false],
  ] as const)("%s with %s, %s: %s", (account, clause, status, disagrees) => {
    expect(accountDisagrees(withAccount(account), clause, status)).toBe(disagrees);
  });
});
