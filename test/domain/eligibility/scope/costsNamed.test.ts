import { guideUsh2020, type Rule } from "../../../../src/domain/eligibility";
import { compile } from "../../../../src/domain/eligibility/matching/compile";
import { findMatches } from "../../../../src/domain/eligibility/matching/findMatches";
import { readLabel } from "../../../../src/domain/eligibility/reading/readLabel";
import { costsNamed } from "../../../../src/domain/eligibility/scope/costsNamed";
import { aRule } from "../rules";

const rules: readonly Rule[] = [
  aRule({
    id: "gestion",
    clause: "N6",
    triggers: ["gestion"],
    cancellers: ["projet"],
    qualifiers: ["adapté"],
    qualifiedAs: "gla",
  }),
  aRule({ id: "gla", clause: "E2", answer: "Éligible", triggers: ["gla"] }),
  aRule({ id: "lit", triggers: ["lit"], qualifiers: ["adapté"], qualifiedAs: "nulle part" }),
  aRule({ id: "drap", triggers: ["drap"] }),
  aRule({ id: "suivi", clause: "E1", answer: "Éligible", triggers: ["accompagnement"] }),
  aRule({ id: "gens", clause: "E1", answer: "Éligible", triggers: ["éducateur"], people: true }),
];

const compiled = compile({ ...guideUsh2020, rules: [...rules] });

/** "rule first-last" of each cost named. */
const named = (label: string): readonly string[] => {
  const read = readLabel(label);
  return costsNamed(read, findMatches(read.tokens, compiled), compiled).map(
    ({ first, last, rule }) => `${rule.id} ${first}-${last}`
  );
};

describe("the costs that a label names", () => {
  it("are those of its expressions, in its order", () => {
    expect(named("Lit, draps")).toEqual(["lit 0-0", "drap 2-2"]);
    expect(named("Zzz")).toEqual([]);
  });

  it("are not those taken out", () => {
    expect(named("Lit hors draps")).toEqual(["lit 0-0"]);
  });

  it.each([
    ["Gestion du projet", []],
    ["Projet de gestion", []],
    ["Projet, gestion", ["gestion 2-2"]],
    ["Gestion / projet", ["gestion 0-0"]],
    ["Gestion et projet", ["gestion 0-0"]],
    ["Projet et gestion", ["gestion 2-2"]],
    ["Gestion ; projet", ["gestion 0-0"]],
    ["Gestion hors projet", ["gestion 0-0"]],
    ["Lit du projet", ["lit 0-0"]],
  ])("are not those that a word of their rule cancels in the same cost: %s", (label, costs) => {
    expect(named(label)).toEqual(costs);
  });
});

describe("a qualifier hands a cost over to another rule", () => {
  it.each([
    ["Gestion adaptée", ["gla 0-0"]],
    ["Gestion très adaptée", ["gla 0-0"]],
    ["Gestion vraiment très adaptée", ["gestion 0-0"]],
    ["Adaptée : gestion", ["gestion 2-2"]],
    ["Gestion, adaptée", ["gestion 0-0"]],
    ["Gestion (adaptée)", ["gestion 0-0"]],
    ["Gestion non adaptée", ["gestion 0-0"]],
    ["Gestion des logements adaptés", ["gestion 0-0"]],
    ["Gestion des ménages adaptée", ["gestion 0-0"]],
    ["Gestion de locaux adaptés", ["gestion 0-0"]],
    ["Gestion des colocations adaptée", ["gla 0-0"]],
    ["Adapté gestion", ["gla 1-1"]],
    ["Gestion hors adaptée", ["gestion 0-0"]],
  ])("beside it, one word apart at most, unless that word is the thing described: %s", (label, costs) => {
    expect(named(label)).toEqual(costs);
  });

  it("of its own rule alone, and only to a rule that is there", () => {
    expect(named("Draps adaptés")).toEqual(["drap 0-0"]);
    expect(named("Lit adapté")).toEqual(["lit 0-0"]);
  });
});

describe("support for which an unknown thing is bought is no cost named", () => {
  it.each([
    ["Trampoline pour l’accompagnement", []],
    ["Achat de trampolines pour l’accompagnement", []],
    ["Lit et trampoline de l’accompagnement", ["lit 0-0"]],
    ["Montres des éducateurs", []],
    ["Montres éducateurs", []],
    ["Matériel accompagnement", []],
    ["Achat de matériel accompagnement", []],
    ["Animation, matériel pour accompagnement", []],
  ])("%s", (label, costs) => {
    expect(named(label)).toEqual(costs);
  });

  it.each([
    ["Accompagnement pour trampoline", ["suivi 0-0"]],
    ["Trampoline accompagnement", ["suivi 1-1"]],
    ["Trampoline sur accompagnement", ["suivi 2-2"]],
    ["Trampoline, accompagnement", ["suivi 2-2"]],
    ["Trampoline : accompagnement", ["suivi 2-2"]],
    ["Matériel : accompagnement", ["suivi 2-2"]],
    ["Coût de l’accompagnement", ["suivi 3-3"]],
    ["Salaires des éducateurs", ["gens 2-2"]],
    ["Prestations de l’accompagnement", ["suivi 3-3"]],
    ["Organisation de l’accompagnement", ["suivi 3-3"]],
    ["Organisations de l’accompagnement", ["suivi 3-3"]],
    ["Partage de l’accompagnement", ["suivi 3-3"]],
    ["ZZ de l’accompagnement", ["suivi 3-3"]],
    ["Achat de l’accompagnement", ["suivi 3-3"]],
    ["2 000 € pour l’accompagnement", ["suivi 5-5"]],
  ])("but it is where nothing else is bought: %s", (label, costs) => {
    expect(named(label)).toEqual(costs);
  });

  it("and other costs stand whatever they are for", () => {
    expect(named("Trampoline pour draps")).toEqual(["drap 2-2"]);
  });
});
