import { readExpression, type Expression } from "../../../../src/domain/eligibility/matching/expression";
import { vocabularyOf } from "../../../../src/domain/eligibility/matching/vocabulary";

const vocabulary = (...texts: readonly string[]): ReturnType<typeof vocabularyOf> =>
  vocabularyOf(
    texts.flatMap((text): readonly Expression[] => {
      const read = readExpression(text);
      return read.ok ? [read.value] : [];
    })
  );

describe("the words of the rulebook that a stem stands for", () => {
  const { keysOf } = vocabulary(
    "mobilier",
    "aide|paiement quittancement",
    "rénov*",
    "rénovation",
    "tablette",
    "tabletta"
  );

  it("are the word itself, wherever it stands in an expression", () => {
    expect(["mobilier", "paiement", "quittancement"].map(keysOf)).toEqual([
      ["mobilier"],
      ["paiement"],
      ["quittancement"],
    ]);
  });

  it("are every opening it begins with, and the word itself", () => {
    expect(keysOf("renover")).toEqual(["renov*"]);
    expect(keysOf("renovation")).toEqual(["renov*", "renovation"]);
    expect(keysOf("arenover")).toEqual([]);
  });

  it("are the one word that is a slip away", () => {
    expect(keysOf("mobillier")).toEqual(["mobilier"]);
    expect(keysOf("quittancemant")).toEqual(["quittancement"]);
  });

  it("are, for a slip of a word that an opening takes, that opening too", () => {
    const both = vocabulary("réhabilit*", "réhabilitation dette");
    expect(both.keysOf("rehabiltation")).toEqual(["rehabilitation", "rehabilit*"]);
    expect(vocabulary("réhabilitation dette").keysOf("rehabiltation")).toEqual(["rehabilitation"]);
  });

  it("are the few that begin as a word cut short, none where too many do", () => {
    expect(vocabulary("recouvrement", "loyer").keysOfCut("recouvr")).toEqual(["recouvrement"]);
    expect(vocabulary("recours", "recouvrement", "recette", "recueil", "recherche").keysOfCut("rec")).toEqual([]);
    expect(vocabulary("recouvrement").keysOf("recouvr")).toEqual([]);
  });

  it("are the whole word in -ment for one written short", () => {
    expect(vocabulary("encaissement").keysOf("encaisst")).toEqual(["encaissement"]);
    expect(vocabulary("encaissage").keysOf("encaisst")).toEqual([]);
  });

  it("are none where two words are as near, or none is", () => {
    expect(vocabulary("cartons", "cartond").keysOf("cartone")).toEqual([]);
    expect(keysOf("zzz")).toEqual([]);
  });

  it("are never guessed for an ordinary word of French, nor for one that an opening takes", () => {
    expect(vocabulary("médiation").keysOf("meditation")).toEqual([]);
    expect(vocabulary("rénov*", "rénovate").keysOf("renovata")).toEqual(["renov*"]);
  });
});
