import { guideUsh2020, type Rulebook } from "../../../../src/domain/eligibility";
import { compile } from "../../../../src/domain/eligibility/matching/compile";
import { findMatches, type Match } from "../../../../src/domain/eligibility/matching/findMatches";
import { longestOnly } from "../../../../src/domain/eligibility/matching/longest";
import { readLabel } from "../../../../src/domain/eligibility/reading/readLabel";
import { aRule } from "../rules";

const rulebook = (...rules: Rulebook["rules"]): Rulebook => ({ ...guideUsh2020, rules });

const found = (label: string, ...triggers: readonly string[]): readonly Match[] =>
  findMatches(readLabel(label).tokens, compile(rulebook(aRule({ id: "A", triggers }))));

const places = (label: string, ...triggers: readonly string[]): readonly (readonly number[])[] =>
  found(label, ...triggers).map(({ at }) => at);

describe("expressions found in a label", () => {
  it("stand where their words stand, from the first to the last", () => {
    expect(found("Remise sur loyer", "remise loyer")).toMatchObject([
      { at: [0, 2], first: 0, last: 2, role: "trigger" },
    ]);
  });

  it("step over links and figures, not over other words", () => {
    expect(places("Aide de 2 000 € à la quittance", "aide quittance")).toEqual([[0, 7]]);
    expect(places("Aide mensuelle quittance", "aide quittance")).toEqual([]);
  });

  it("let three words pass in a gap, not four", () => {
    expect(places("Aide un deux trois quittance", "aide ... quittance")).toHaveLength(1);
    expect(places("Aide noir blanc rouge quittance", "aide ... quittance")).toEqual([[0, 4]]);
    expect(places("Aide noir blanc rouge vert quittance", "aide ... quittance")).toEqual([]);
  });

  it("never run over a join, and run over an opening bracket only in a gap", () => {
    expect(places("Aide et quittance", "aide ... quittance")).toEqual([]);
    expect(places("Aide (quittance)", "aide ... quittance")).toEqual([[0, 2]]);
    expect(places("Aide (quittance)", "aide quittance")).toEqual([]);
    expect(places("Aide) quittance", "aide ... quittance")).toEqual([]);
    expect(places("Aide : quittance", "aide ... quittance")).toEqual([]);
  });

  it("need every word, in order", () => {
    expect(places("Quittance aide", "aide quittance")).toEqual([]);
    expect(places("Aide", "aide quittance")).toEqual([]);
  });

  it("are each expression that begins with the word", () => {
    expect(places("Aide quittance", "aide", "aide quittance", "quittance")).toEqual([[0], [0, 1], [1]]);
  });

  it("begin with letters: a figure is no word of a rule", () => {
    expect(places("64 aide", "64", "aide")).toEqual([[1]]);
  });

  it("are found through openings and alternatives", () => {
    expect(places("Rénovées Rénover", "rénov*|remise")).toEqual([[0], [1]]);
  });
});

describe("what a rule does with its expressions", () => {
  it("is kept with each match", () => {
    const rule = aRule({
      id: "A",
      triggers: ["un mot"],
      purposes: ["deux"],
      themes: ["trois"],
      cancellers: ["quatre"],
      qualifiers: ["cinq"],
      qualifiedAs: "A",
    });
    const matches = findMatches(
      readLabel("mot deux trois quatre cinq").tokens,
      compile(rulebook({ ...rule, triggers: ["mot"] }))
    );
    expect(matches.map(({ role }) => role)).toEqual(["trigger", "purpose", "theme", "canceller", "qualifier"]);
    expect(matches.every((match) => match.rule.id === "A")).toBe(true);
  });

  it("an unreadable expression matches nothing and leaves the others", () => {
    expect(places("Aide", "...", "aide")).toEqual([[0]]);
  });
});

describe("a rulebook is compiled", () => {
  it("once", () => {
    const one = rulebook(aRule({ id: "A", triggers: ["aide"] }));
    expect(compile(one)).toBe(compile(one));
    expect(compile(one).rulebook).toBe(one);
    expect(compile({ ...one })).not.toBe(compile(one));
  });

  it("and keeps what it knows of a word, until it knows too many", () => {
    const { knownWord } = compile(
      rulebook(aRule({ id: "A", triggers: ["mobilier", "mobilier neuf", "lit mobilier"] }))
    );
    const kept = knownWord("mobillier");
    expect(kept.keys).toEqual(["mobilier"]);
    expect(kept.begins.map(({ next }) => next.length)).toEqual([0, 1]);
    for (let index = 0; index < 19_999; index += 1) knownWord(`b${index}`);
    expect(knownWord("mobillier")).toBe(kept);
    knownWord("one more");
    expect(knownWord("mobillier")).not.toBe(kept);
    expect(knownWord("mobillier")).toEqual(kept);
  });

  it("with the first rule of each identifier", () => {
    const first = aRule({ id: "A", triggers: ["aide"] });
    const { rulesById } = compile(rulebook(first, aRule({ id: "B" }), aRule({ id: "A" })));
    expect(rulesById.get("A")).toBe(first);
    expect(rulesById.size).toBe(2);
  });
});

describe("the longer expression is the one meant", () => {
  const kept = (label: string, rules: Rulebook["rules"]): readonly string[] => {
    const { tokens } = readLabel(label);
    return longestOnly(findMatches(tokens, compile(rulebook(...rules))), tokens).map(
      ({ role, rule }) => `${rule.id} ${role}`
    );
  };

  it("and hides those within it", () => {
    expect(
      kept("Construction du projet", [
        aRule({ id: "A", triggers: ["construction"] }),
        aRule({ id: "B", triggers: ["construction projet"] }),
        aRule({ id: "C", triggers: ["projet"] }),
      ])
    ).toEqual(["B trigger"]);
  });

  it("but not those that only overlap", () => {
    expect(
      kept("Aide au loyer réduit", [
        aRule({ id: "A", triggers: ["aide loyer"] }),
        aRule({ id: "B", triggers: ["loyer réduit"] }),
      ])
    ).toEqual(["A trigger", "B trigger"]);
  });

  it("and the first of equals", () => {
    const [one, other] = [aRule({ id: "A", triggers: ["aide"] }), aRule({ id: "B", triggers: ["aide"] })];
    expect(kept("Aide", [one, other])).toEqual(["A trigger"]);
    expect(kept("Aide", [other, one])).toEqual(["B trigger"]);
  });

  it("unless one of them opens a purpose", () => {
    expect(kept("Aide", [aRule({ id: "A", triggers: ["aide"] }), aRule({ id: "B", purposes: ["aide"] })])).toEqual([
      "B purpose",
    ]);
    expect(kept("Aide", [aRule({ id: "A", triggers: ["aide"] }), aRule({ id: "B", themes: ["aide"] })])).toEqual([
      "B theme",
    ]);
  });

  it("a purpose of one word gives way to two words that answer otherwise, and stands beside two that answer alike", () => {
    const purpose = aRule({ id: "A", purposes: ["aide"] });
    const alike = aRule({ id: "B", triggers: ["aide loyer"] });
    const otherwise = aRule({ id: "B", triggers: ["aide loyer"], answer: "Éligible", clause: "E1" });
    expect(kept("Aide loyer", [purpose, otherwise])).toEqual(["B trigger"]);
    expect(kept("Aide loyer", [purpose, alike])).toEqual(["A purpose", "B trigger"]);
  });

  it("links are no words: an expression is no longer for naming one", () => {
    expect(
      kept("Aide à loyer", [
        aRule({ id: "A", triggers: ["aide loyer"] }),
        aRule({ id: "B", triggers: ["aide à loyer"] }),
      ])
    ).toEqual(["A trigger"]);
  });
});
