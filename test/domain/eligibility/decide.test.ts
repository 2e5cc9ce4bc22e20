import { guideUsh2020, type Rule } from "../../../src/domain/eligibility";
import { decide } from "../../../src/domain/eligibility/decide";
import { compile } from "../../../src/domain/eligibility/matching/compile";
import { findMatches } from "../../../src/domain/eligibility/matching/findMatches";
import { readLabel } from "../../../src/domain/eligibility/reading/readLabel";
import { costsNamed } from "../../../src/domain/eligibility/scope/costsNamed";
import { aRule } from "./rules";

const rules: readonly Rule[] = [
  aRule({ id: "social", clause: "E1", answer: "Éligible", triggers: ["éducateur"] }),
  aRule({ id: "suivi", clause: "E1", answer: "Éligible", triggers: ["suivi"], givesWay: true }),
  aRule({ id: "adaptée", clause: "E2", answer: "Éligible", triggers: ["gla"] }),
  aRule({ id: "pilotage", clause: "E3", answer: "Éligible", triggers: ["pilotage"], givesWay: true }),
  aRule({ id: "lits", clause: "N1", triggers: ["lit", "lit pliant", "lit ... rouge", "lit noir ... solide"] }),
  aRule({ id: "travaux", clause: "N5", triggers: ["travaux"] }),
  aRule({
    id: "siège",
    clause: "silent",
    answer: "À vérifier",
    triggers: ["siège", "lit ... bureau", "lit ... blanc solide"],
  }),
  aRule({ id: "divers", clause: "vague", answer: "À vérifier", triggers: ["divers"] }),
  aRule({ id: "honoraires", clause: "vague", answer: "À vérifier", triggers: ["honoraire"], givesWay: true }),
];

const compiled = compile({ ...guideUsh2020, rules: [...rules] });

/** "one: rules" or "mixed: rules" of the decision. */
function decided(label: string): string {
  const read = readLabel(label);
  const decision = decide(costsNamed(read, findMatches(read.tokens, compiled), compiled), read.tokens);
  if (decision.kind === "nothing") return "nothing";
  return `${decision.kind}: ${decision.costs.map(({ rule }) => rule.id).join(" ")}`;
}

describe("what the costs named in a label come to", () => {
  it("is nothing where none is named", () => {
    expect(decided("Zzz")).toBe("nothing");
  });

  it.each([
    ["Lits", "one: lits"],
    ["Lits et travaux", "one: lits"],
    ["Lits et lits", "one: lits lits"],
    ["Éducateur et GLA", "one: social"],
    ["GLA, éducateur et suivi", "one: adaptée"],
  ])("is one answer where all have the same: %s", (label, expected) => {
    expect(decided(label)).toBe(expected);
  });

  it("is told first by the cost that says on what, not by what is done", () => {
    expect(decided("Suivi, éducateur")).toBe("one: social suivi");
    expect(decided("Pilotage, suivi")).toBe("one: pilotage");
  });

  it.each([
    ["Éducateur et lits", "mixed: social lits"],
    ["Lits, éducateur", "mixed: lits social"],
    ["Lits et siège", "mixed: lits siège"],
    ["Éducateur + siège", "mixed: social siège"],
    ["Lits, éducateur et siège", "mixed: lits social"],
  ])("is two answers where costs side by side have different ones: %s", (label, expected) => {
    expect(decided(label)).toBe(expected);
  });
});

describe("the head of a phrase", () => {
  it.each([
    ["Lits des éducateurs", "one: lits"],
    ["Siège des éducateurs", "one: siège"],
    ["Siège des lits", "one: siège"],
    ["Éducateur du siège", "one: social"],
  ])("outweighs its complement: %s", (label, expected) => {
    expect(decided(label)).toBe(expected);
  });

  it.each([
    ["Pilotage des travaux", "one: travaux"],
    ["Éducateur des travaux", "mixed: social travaux"],
    ["Pilotage, travaux", "mixed: pilotage travaux"],
    ["Lits (pilotage)", "one: lits"],
    ["Lits, neufs (pilotage)", "mixed: lits pilotage"],
    ["Lits (neufs) et pilotage", "mixed: lits pilotage"],
    ["Lits (éducateur)", "one: lits"],
    ["Lits (neufs, pilotage)", "one: lits"],
    ["Lits (neufs, éducateur)", "mixed: lits social"],
    ["Lits (neufs), pilotage", "mixed: lits pilotage"],
  ])("that says what is done gives way to an ineligible cost: %s", (label, expected) => {
    expect(decided(label)).toBe(expected);
  });

  it.each([
    ["Éducateur (neuf, siège)", "one: social"],
    ["Éducateur (neuf, lits)", "mixed: social lits"],
    ["Lits (neufs, siège)", "mixed: lits siège"],
    ["Éducateur : siège", "mixed: social siège"],
    ["Éducateur (siège)", "one: social"],
  ])("takes what its brackets detail, unless that is ineligible: %s", (label, expected) => {
    expect(decided(label)).toBe(expected);
  });

  it.each([
    ["Lit bureau", "one: siège"],
    ["Lit pliant bureau", "one: siège"],
    ["Lit bureau rouge", "one: lits"],
    ["Lit noir blanc solide", "one: lits"],
  ])(
    "is the reading that goes further where two begin with the same word, else the ineligible one: %s",
    (label, expected) => {
      expect(decided(label)).toBe(expected);
    }
  );

  it("keeps the words of costs with the same answer, each once", () => {
    expect(decided("Suivi éducateur")).toBe("one: social suivi");
    expect(decided("Lit pliant rouge")).toBe("one: lits");
  });
});

describe("a word that says nothing", () => {
  it.each([
    ["Divers", "one: divers"],
    ["Honoraires", "one: honoraires"],
    ["Divers, honoraires", "one: divers"],
    ["Divers, divers", "one: divers"],
    ["Divers, lits et éducateur", "mixed: lits social"],
    ["Divers éducateur et suivi", "one: social suivi"],
    ["Lits divers", "one: lits"],
    ["Divers et lits", "one: lits"],
    ["Siège et divers", "one: siège"],
    ["Éducateur divers", "one: social"],
    ["Éducateur et divers", "mixed: social divers"],
    ["Divers et éducateur", "mixed: divers social"],
    ["Éducateur et honoraires", "one: social"],
    ["Éducateur, lits et divers", "mixed: social lits"],
    ["Éducateur, suivi divers", "one: social suivi"],
  ])("counts only as a cost of its own beside an eligible one: %s", (label, expected) => {
    expect(decided(label)).toBe(expected);
  });
});
