import fc from "fast-check";
import { classify, guideUsh2020 } from "../../../src/domain/eligibility";
import { NAMED_WITH_NON } from "../../../src/domain/eligibility/reading/grammar";
import { exampleCostLines } from "../../../src/domain/example";
import { inThePlural, madeLabels } from "./vocabulary";

const answer = (label: string): readonly string[] => {
  const { status, ruleId } = classify({ label }, guideUsh2020);
  return [status, ruleId];
};

const typed = fc.constantFrom(...madeLabels, ...exampleCostLines).map(({ label }) => label);

describe("the same text gets the same answer, whatever vocabulary of the rulebook it is made of", () => {
  it.each([
    ["in capitals", (text: string) => text.toUpperCase()],
    ["without accents", (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "")],
    ["with decomposed accents", (text: string) => text.normalize("NFD")],
    ["with no-break spaces", (text: string) => text.replace(/ /g, "\u00a0")],
    ["with narrow no-break spaces and more of them", (text: string) => ` ${text.replace(/ /g, "\u202f ")}\u202f`],
    ["with straight apostrophes", (text: string) => text.replace(/’/g, "'")],
    ["with a full stop", (text: string) => `${text}.`],
    ["with other marks at its end", (text: string) => `${text} ;:!…`],
    ["with an account of services in front", (text: string) => `61100000 ${text}`],
    ["with a quantity behind", (text: string) => `${text} x 12`],
  ])("%s", (_case, change) => {
    fc.assert(
      fc.property(typed, (text) => expect(answer(change(text))).toEqual(answer(text))),
      { numRuns: 500 }
    );
  });

  it("in the plural", () => {
    const changed = madeLabels
      .map(({ label }) => label)
      .filter((label) => answer(inThePlural(label)).join() !== answer(label).join());
    expect(changed).toEqual([]);
  });

  it("asked for twice", () => {
    fc.assert(
      fc.property(typed, (label) =>
        expect(classify({ label }, guideUsh2020)).toEqual(classify({ label }, guideUsh2020))
      )
    );
  });
});

describe("a cost taken out never decides", () => {
  const costs = madeLabels.filter(({ rule }) => rule.answer === "Inéligible");

  it.each([
    ["hors", (cost: string) => `Accompagnement social hors ${cost}`],
    ["sans", (cost: string) => `Accompagnement social, sans ${cost}`],
    ["à l’exclusion de", (cost: string) => `Accompagnement social à l’exclusion de : ${cost}`],
    ["non compris", (cost: string) => `Accompagnement social (${cost} non compris)`],
    ["et non", (cost: string) => `Accompagnement social (et non ${cost})`],
    ["pas de", (cost: string) => `Accompagnement social, pas de ${cost}`],
    ["in front", (cost: string) => `Hors ${cost} : accompagnement social`],
  ])("%s", (word, line) => {
    const decided = costs
      .filter(({ label }) => word !== "et non" || !NAMED_WITH_NON.has(label.split(" ")[0] ?? ""))
      .filter(({ label }) => classify({ label: line(label) }, guideUsh2020).status !== "Éligible");
    expect(decided.map(({ label }) => label)).toEqual([]);
  });
});

describe("an ineligible cost never comes out Éligible", () => {
  const costs = madeLabels.filter(
    ({ rule, label }) => rule.answer === "Inéligible" && answer(label)[0] === "Inéligible" && !label.startsWith("non ")
  );

  it("of the social workers, where it is no task of theirs", () => {
    const things = costs
      .filter(({ rule }) => rule.clause !== "N6")
      .map(({ label }) => `${label} des travailleurs sociaux`);
    expect(things.filter((label) => answer(label)[0] === "Éligible")).toEqual([]);
  });

  it.each([
    ["alone", (cost: string) => cost],
    ["for households that are supported", (cost: string) => `${cost} pour les ménages accompagnés`],
    ["beside support", (cost: string) => `Accompagnement social et ${cost}`],
    ["before support", (cost: string) => `${cost}, accompagnement social`],
    ["bought for a workshop", (cost: string) => `Achat ${cost} pour l’atelier collectif`],
    ["steered", (cost: string) => `Pilotage : ${cost}`],
  ])("%s", (_case, line) => {
    const eligible = costs.filter(({ label }) => classify({ label: line(label) }, guideUsh2020).status === "Éligible");
    expect(eligible.map(({ label }) => label)).toEqual([]);
  });
});

describe("the built-in edition", () => {
  it("has at least one label that reaches each of its rules", () => {
    const reached = new Set(
      [...madeLabels.map(({ label }) => label), "États des lieux adaptés"].map((label) => answer(label)[1])
    );
    expect(guideUsh2020.rules.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});
