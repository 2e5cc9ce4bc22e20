import { en } from "../../src/locales/en";
import { fr } from "../../src/locales/fr";
import { STATUSES } from "../../src/domain/eligibility";

type Entry = string | { readonly one: string; readonly other: string };

const textsOf = (catalogue: Readonly<Record<string, Entry>>): readonly (readonly [string, string])[] =>
  Object.entries(catalogue).flatMap(([key, entry]): readonly (readonly [string, string])[] =>
    typeof entry === "string"
      ? [[key, entry]]
      : [
          [`${key} (one)`, entry.one],
          [`${key} (other)`, entry.other],
        ]
  );

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

/** Where a French text breaks the rules of French typography. */
const frenchFaults = (text: string): readonly string[] => {
  const plain = text.replace(/#[A-Z]+[!?]/g, "");
  return [
    /[^\u202f][;!?]/.test(plain) ? "narrow no-break space before ; ! ?" : "",
    /[^\u00a0]:/.test(plain) ? "no-break space before :" : "",
    /«[^\u00a0]|[^\u00a0]»/.test(plain) ? "no-break spaces inside « »" : "",
    /['"]/.test(plain) ? "typographic apostrophe and guillemets" : "",
    plain.includes("...") ? "one character for …" : "",
  ].filter((fault) => fault !== "");
};

describe("the interface catalogues", () => {
  it("answer the same keys in both languages, in the same order", () => {
    expect(Object.keys(en)).toEqual(Object.keys(fr));
  });

  it.each([...textsOf(fr), ...textsOf(en)])("%s is not empty", (_, text) => {
    expect(text.trim()).not.toBe("");
  });

  it("name the same values in both languages", () => {
    const english = textsOf(en).map(([key, text]) => [key, namesIn(text)]);
    expect(english).toEqual(textsOf(fr).map(([key, text]) => [key, namesIn(text)]));
  });

  it.each(textsOf(fr))("%s obeys French typography", (_, text) => {
    expect(frenchFaults(text)).toEqual([]);
  });

  it.each([
    ["une date : le", "no-break space before :"],
    ["vraiment ?", "narrow no-break space before ; ! ?"],
    ["« mot »", "no-break spaces inside « »"],
    ["l'aide", "typographic apostrophe and guillemets"],
  ])("the typography check catches %s", (text, fault) => {
    expect(frenchFaults(text)).toContain(fault);
  });

  it("English texts carry no straight apostrophe", () => {
    expect(textsOf(en).filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  it.each([fr, en])("statuses are written as in the cells, in both languages", (catalogue) => {
    expect([
      catalogue["home.status.eligible"],
      catalogue["home.status.ineligible"],
      catalogue["home.status.toCheck"],
    ]).toEqual(STATUSES);
  });
});
