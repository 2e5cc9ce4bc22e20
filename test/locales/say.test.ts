import { formatDay, formatList, formatNumber, languageFrom, speaker } from "../../src/locales";

describe("the language of the interface", () => {
  it.each([
    ["fr-FR", "fr"],
    ["fr", "fr"],
    ["FR-be", "fr"],
    ["fro-FR", "en"],
    ["en-US", "en"],
    ["de-DE", "en"],
    [undefined, "fr"],
  ])("Excel in %s gives %s", (displayLanguage, language) => {
    expect(languageFrom(displayLanguage)).toBe(language);
  });
});

describe("a message", () => {
  it("takes its values by name", () => {
    expect(speaker("fr")("progress.step", { current: 2, total: 4, name: "Mise en forme" })).toBe("2/4 Mise en forme");
  });

  it("is plural in French from two on", () => {
    const said = [0, 1, 2].map((count) => speaker("fr")("success.sheets", { count, names: "A" }));
    expect(said).toEqual(["0 feuille créée\u00a0: A.", "1 feuille créée\u00a0: A.", "2 feuilles créées\u00a0: A."]);
  });

  it("is singular in English for one only", () => {
    const said = [0, 1, 2].map((count) => speaker("en")("success.sheets", { count, names: "A" }));
    expect(said).toEqual(["0 sheets created: A.", "1 sheet created: A.", "2 sheets created: A."]);
  });

  it("leaves braces of a value as they are", () => {
    expect(speaker("en")("success.sheetName", { name: "{name}" })).toBe("“{name}”");
  });
});

describe("display of numbers, days and lists", () => {
  it("writes numbers as each language does", () => {
    expect(formatNumber(1234.5, "fr")).toBe("1\u202f234,5");
    expect(formatNumber(1234.5, "en")).toBe("1,234.5");
  });

  it("writes days in full, whatever the time zone", () => {
    expect(formatDay("2020-03-23", "fr")).toBe("23 mars 2020");
    expect(formatDay("2020-03-23", "en")).toBe("23 March 2020");
  });

  it("gives back a text that is no day", () => {
    expect(formatDay("mars", "fr")).toBe("mars");
  });

  it("joins lists", () => {
    expect(formatList(["A", "B", "C"], "fr")).toBe("A, B et C");
    expect(formatList(["A", "B", "C"], "en")).toBe("A, B and C");
  });
});
