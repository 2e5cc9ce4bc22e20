import { guideUsh2020, type Rule } from "../../../../src/domain/eligibility";
import { compile } from "../../../../src/domain/eligibility/matching/compile";
import { findMatches } from "../../../../src/domain/eligibility/matching/findMatches";
import { readLabel } from "../../../../src/domain/eligibility/reading/readLabel";
import { costsNamed } from "../../../../src/domain/eligibility/scope/costsNamed";
import { aRule } from "../rules";

const support = aRule({
  id: "aide",
  clause: "E1",
  answer: "Éligible",
  purposes: ["aide", "soutien ... choix"],
  themes: ["atelier", "séance ... cuisine"],
});
const people = aRule({ id: "équipe", clause: "E1", answer: "Éligible", people: true, triggers: ["cesf"] });
const things = aRule({ id: "lit", triggers: ["lit", "drap"] });
const themes = aRule({ id: "énergie", triggers: ["énergie", "loyer"], alsoTheme: true });
const rules: readonly Rule[] = [support, people, things, themes];

const compiled = compile({ ...guideUsh2020, rules: [...rules] });

/** The rules whose cost the label names, in its order. */
const named = (label: string): readonly string[] => {
  const read = readLabel(label);
  return costsNamed(read, findMatches(read.tokens, compiled), compiled).map(({ rule }) => rule.id);
};

describe("what an activity is for names no cost", () => {
  it.each([
    ["Aide au choix des lits", ["aide"]],
    ["Aide aux lits et aux draps", ["aide"]],
    ["Aide aux lits et des draps", ["aide"]],
    ["Aide aux lits et draps", ["aide", "lit"]],
    ["Aide aux lits, draps", ["aide", "lit"]],
    ["Aide aux lits et pour draps", ["aide", "lit"]],
    ["Aide aux lits ; aux draps", ["aide", "lit"]],
    ["Aide : lits", ["aide", "lit"]],
    ["Aide – lits", ["aide", "lit"]],
    ["(Aide) lits", ["aide", "lit"]],
    ["Lits : aide", ["lit", "aide"]],
    ["Aide aux lits et", ["aide"]],
    ["Soutien des lits au choix", ["aide"]],
  ])("after a purpose, until the next cost: %s", (label, ids) => {
    expect(named(label)).toEqual(ids);
  });

  it.each([
    ["Aide à l’installation (énergie, loyers)", ["aide"]],
    ["Aide à l’installation (énergie ; loyers)", ["aide", "énergie"]],
    ["Aide à l’installation (lits)", ["aide", "lit"]],
    ["Aide à l’installation : énergie", ["aide", "énergie"]],
    ["Atelier cuisine (énergie)", ["aide"]],
    ["Lits (énergie)", ["lit", "énergie"]],
  ])("in brackets after a purpose, words that may be themes: %s", (label, ids) => {
    expect(named(label)).toEqual(ids);
  });

  it.each([
    ["Atelier énergie", ["aide"]],
    ["Séance lits cuisine", ["aide"]],
    ["Lits, énergie", ["lit", "énergie"]],
    ["Atelier lits", ["aide"]],
    ["Atelier cuisine, énergie et loyers", ["aide"]],
    ["Atelier cuisine, lits", ["aide", "lit"]],
    ["Atelier cuisine ; énergie", ["aide", "énergie"]],
    ["Atelier cuisine, achat énergie", ["aide", "énergie"]],
    ["Atelier cuisine plus énergie", ["aide", "énergie"]],
    ["(Atelier) énergie", ["aide", "énergie"]],
    ["Atelier achat de lits", ["aide", "lit"]],
  ])("in a list of themes, until something is bought: %s", (label, ids) => {
    expect(named(label)).toEqual(ids);
  });

  it.each([
    ["CESF pour les lits", ["équipe"]],
    ["CESF afin de trouver des lits", ["équipe"]],
    ["CESF à mi-temps pour les lits et aux draps", ["équipe"]],
    ["CESF, pour les lits", ["équipe", "lit"]],
    ["CESF mi-temps lits", ["équipe", "lit"]],
    ["(CESF) pour les lits", ["équipe", "lit"]],
    ["CESF avec lits", ["équipe", "lit"]],
    ["Lits pour draps", ["lit", "lit"]],
  ])("after “pour” where people are named: %s", (label, ids) => {
    expect(named(label)).toEqual(ids);
  });
});
