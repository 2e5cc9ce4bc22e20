import fc from "fast-check";
import { classify, explain, guideUsh2020, inForce, parseRulebook, STATUSES } from "../../../src/domain/eligibility";
import { exampleCostLines } from "../../../src/domain/example";

const label = fc.constantFrom(...exampleCostLines.map((line) => line.label));
const answer = (text: string): readonly string[] => {
  const { status, ruleId } = classify({ label: text }, guideUsh2020);
  return [status, ruleId];
};

describe("the same text gets the same answer", () => {
  it.each([
    ["in capitals", (text: string) => text.toUpperCase()],
    ["without accents", (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "")],
    ["with decomposed accents", (text: string) => text.normalize("NFD")],
    ["with wide spaces", (text: string) => `  ${text.replace(/ /g, "\u00a0 ")} `],
    ["with straight apostrophes", (text: string) => text.replace(/’/g, "'")],
    ["with a full stop", (text: string) => `${text}.`],
  ])("%s", (_case, change) => {
    fc.assert(fc.property(label, (text) => expect(answer(change(text))).toEqual(answer(text))));
  });

  it("in the plural", () => {
    expect(answer("Mesures d’accompagnements sociaux")).toEqual(answer("Mesure d’accompagnement social"));
    expect(answer("Remises des loyers")).toEqual(answer("Remise de loyer"));
  });
});

describe("a verdict proves itself", () => {
  it("quotes words that stand in the label where it says", () => {
    fc.assert(
      fc.property(fc.string(), label, fc.string(), (before, middle, after) => {
        const text = `${before} ${middle} ${after}`;
        const { words, status } = classify({ label: text }, guideUsh2020);
        expect(STATUSES).toContain(status);
        expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((word) => word.text));
      })
    );
  });

  it("says clause, words, why and source in one line, in both languages", () => {
    const verdict = classify({ label: "Mobilier" }, guideUsh2020);
    expect(explain(verdict, "fr")).toMatch(/^Clause N1 – « Mobilier » : .+ – .+, § 5$/);
    expect(explain(verdict, "en")).toMatch(/^Clause N1 – “Mobilier”: .+ – .+, § 5$/);
  });
});

describe("the declared poste and account count, the label outweighs them", () => {
  it.each([
    [
      { label: "Mobilier", poste: "Accompagnement social" },
      "N1",
      "le poste déclaré « Accompagnement social » dit autre chose",
    ],
    [{ label: "Accompagnement", poste: "Hors FNAVDL" }, "E1", "le poste déclaré « Hors FNAVDL » dit autre chose"],
    [{ label: "Mobilier", account: "641100" }, "N1", "le compte 641100 dit autre chose"],
    [{ label: "Accompagnement", account: "2183" }, "mixed", "investissement (N4)"],
    [{ label: "Divers", account: "2183" }, "N4", "compte 2183"],
    [{ label: "21830000 DIVERS" }, "N4", "compte 21830000"],
    [{ label: "Divers", account: "606" }, "vague", "libellé imprécis"],
    [{ label: "Salaires", poste: "Accompagnement social" }, "E1", "le poste déclaré dit de qui"],
    [{ label: "Salaires" }, "vague", "nommez la fonction"],
  ] as const)("%j: %s", (line, clause, said) => {
    const verdict = classify(line, guideUsh2020);
    expect([verdict.clause, verdict.reason.fr]).toEqual([clause, expect.stringContaining(said)]);
  });
});

describe("a slip of the pen in a long word", () => {
  it.each([
    ["Acompagnement social", "E1"],
    ["Réhabilitaiton", "N5"],
    ["Mobliier", "N1"],
    ["Mobiliser", "vague"],
  ] as const)("%s: %s", (text, clause) => {
    expect(classify({ label: text }, guideUsh2020).clause).toBe(clause);
  });
});

describe("a rulebook is data", () => {
  const first = guideUsh2020.rules[0];
  const withFirst = (change: object): unknown => ({
    ...guideUsh2020,
    rules: [{ ...first, ...change }, ...guideUsh2020.rules.slice(1)],
  });

  it("the built-in one survives JSON", () => {
    expect(parseRulebook(JSON.parse(JSON.stringify(guideUsh2020)))).toEqual({ ok: true, value: guideUsh2020 });
  });

  it.each([
    ["answer", { answer: "Inéligible" }],
    ["triggers", { triggers: ["..."] }],
    ["validFrom", { validFrom: "hier" }],
    ["qualifiedAs", { qualifiedAs: "nulle part" }],
    ["reason.en", { reason: { fr: "oui", en: " " } }],
    ["validTo", { validTo: "2019-01-01" }],
  ])("a fault in %s is refused with the rule and the field named", (field, change) => {
    const parsed = parseRulebook(withFirst(change));
    expect(parsed.ok ? "" : parsed.problem.message.fr).toContain(`règle « E1-accompagnement », champ « ${field} »`);
  });

  it("has a rule for every clause, and one for every borderline but those a clause settles", () => {
    expect(new Set(guideUsh2020.rules.map(({ clause }) => clause)).size).toBe(12);
    const cited = new Set(guideUsh2020.rules.map(({ source }) => source.at));
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12].filter((number) => !cited.has(`§ ${number}`))).toEqual([]);
  });

  it("keeps only the rules in force that day", () => {
    expect(inForce(guideUsh2020, { day: "2020-03-22" }).rules).toEqual([]);
    expect(inForce(guideUsh2020, { day: "2020-03-23" }).rules).toEqual(guideUsh2020.rules);
  });
});
