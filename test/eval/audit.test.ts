import { guideUsh2020, type Rulebook } from "../../src/domain/eligibility";
import { auditReport, rulesWithoutSource } from "../../scripts/eval/audit/auditReport";
import { decidingEntries } from "../../scripts/eval/audit/firing";
import { SOURCES_OF_RULES } from "../../scripts/eval/audit/tradeSources";
import { auditVocabulary } from "../../scripts/eval/audit/vocabulary";

const decides = decidingEntries(guideUsh2020);
const decidedBy = (label: string): readonly string[] =>
  decides(label).map(({ expression, ruleId }) => `${ruleId}: ${expression}`);

describe("the expression that decides a label", () => {
  it.each([
    ["Matelas", ["N1-mobilier: matelas"]],
    ["Matelsa", ["N1-mobilier: matelas"]],
    ["Matelas et cofinancement", ["N1-mobilier: matelas", "E3-projet: cofinancement"]],
    ["Zzz", []],
  ])("of %s is found", (label, expected) => {
    expect(decidedBy(label)).toEqual(expected);
  });

  it("is that of the rule which a qualifier handed over", () => {
    expect(decidedBy("Quittancement adapté")).toEqual(["N6-actes-de-gestion: quittancement"]);
  });
});

describe("the audit of the vocabulary", () => {
  const rule = guideUsh2020.rules.find(({ id }) => id === "N1-mobilier");
  const rulebook: Rulebook = {
    ...guideUsh2020,
    rules: rule ? [{ ...rule, triggers: ["matelas", "canapé", "armoire", "lit"] }] : [],
  };
  const audits = auditVocabulary(rulebook, ["Matelas", "Canapé", "Lit", "Lits"], ["Canapés", "Armoire"]);

  it("tells what decides one label only, and whether it decides another elsewhere", () => {
    expect(audits).toEqual([
      {
        ruleId: "N1-mobilier",
        expressions: 4,
        decidingLabels: 3,
        decidingOthers: 2,
        onOneLabel: ["canapé"],
        onOneLabelAlone: ["matelas"],
      },
    ]);
  });

  it("shows expressions and sources, never a label", () => {
    const text = auditReport(audits);
    expect(text).toContain("| N1-mobilier | `canapé` | `matelas` | logement-meuble, pcg-2 |");
    expect(text).not.toMatch(/Matelas|Canapé|Lits/);
  });

  it("names the rules that cite no trade source", () => {
    const unknown = audits.map((audit) => ({ ...audit, ruleId: "N9-inconnue" }));
    expect(rulesWithoutSource([...audits, ...unknown])).toEqual(["N9-inconnue"]);
    expect(guideUsh2020.rules.map(({ id }) => id).filter((id) => !(id in SOURCES_OF_RULES))).toEqual([]);
  });
});
