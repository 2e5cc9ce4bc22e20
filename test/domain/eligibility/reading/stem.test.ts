import { stemOf } from "../../../../src/domain/eligibility/reading/stem";

describe("the form under which a word is compared", () => {
  it.each([
    ["travaux", "traval"],
    ["sociaux", "social"],
    ["eaux", "eau"],
    ["bureaux", "bureau"],
    ["animatrice", "animateur"],
    ["animatrices", "animateur"],
    ["acheteuse", "acheteur"],
    ["acheteuses", "acheteur"],
    ["infirmiere", "infirmier"],
    ["infirmieres", "infirmier"],
    ["collective", "collectif"],
    ["collectives", "collectif"],
    ["individuelle", "individuel"],
    ["individuelles", "individuel"],
    ["gardienne", "gardien"],
    ["gardiennes", "gardien"],
    ["adaptees", "adapt"],
    ["adaptee", "adapt"],
    ["adapte", "adapt"],
  ])("of %s is %s: masculine singular, without its final e", (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it.each([
    ["loyers", "loyer"],
    ["jeux", "jeu"],
    ["lits", "lit"],
    ["menages", "menag"],
  ])("of %s is without its mark of plural: %s", (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it("of a word of three letters is the word: it may be an acronym", () => {
    expect(["ass", "gaz", "mes", "box"].map(stemOf)).toEqual(["ass", "gaz", "mes", "box"]);
  });

  it("keeps the final e of words of fewer than five letters", () => {
    expect(["aide", "aides", "table", "geree", "base"].map(stemOf)).toEqual(["aide", "aide", "tabl", "gere", "base"]);
  });

  it("takes an ending for one only at the end of a word", () => {
    expect(
      ["auxiliaire", "eauxde", "tricesa", "eusesi", "eresolu", "ivesque", "ellesmer", "ennesi", "eesti"].map(stemOf)
    ).toEqual(["auxiliair", "eauxd", "tricesa", "eusesi", "eresolu", "ivesqu", "ellesmer", "ennesi", "eesti"]);
  });

  it("drops every final e", () => {
    expect(stemOf("agreee")).toBe("agr");
  });
});
