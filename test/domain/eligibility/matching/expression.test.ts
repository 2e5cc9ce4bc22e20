import { readExpression } from "../../../../src/domain/eligibility/matching/expression";

const read = (text: string): unknown => {
  const result = readExpression(text);
  return result.ok ? result.value : result.problem;
};

describe("an expression of the rulebook", () => {
  it("is words, each with its alternatives, compared by their stems", () => {
    expect(read("Aides|paiement quittances")).toEqual([
      { gap: 0, stems: ["aide", "paiement"], openings: [] },
      { gap: 0, stems: ["quittanc"], openings: [] },
    ]);
  });

  it("lets up to three words pass where it says so, and only there", () => {
    expect(read("remise ... loyer réduit")).toEqual([
      { gap: 0, stems: ["remis"], openings: [] },
      { gap: 3, stems: ["loyer"], openings: [] },
      { gap: 0, stems: ["reduit"], openings: [] },
    ]);
  });

  it("takes openings of words, without accents, beside whole ones", () => {
    expect(read("réhabilit*|travaux")).toEqual([{ gap: 0, stems: ["traval"], openings: ["rehabilit"] }]);
  });

  it("may have spaces around it, any between its words, and figures", () => {
    expect(read("  1er \t loyer ")).toEqual([
      { gap: 0, stems: ["1er"], openings: [] },
      { gap: 0, stems: ["loyer"], openings: [] },
    ]);
  });

  it.each([
    "",
    "   ",
    "...",
    "... loyer",
    "loyer ...",
    "loyer |",
    "a||b",
    "l’eau",
    "loyer*s",
    "*",
    "remise, loyer",
    "**",
    "-x",
    "x-",
    "lo*yer",
  ])("is refused when it cannot be read: “%s”", (text) => {
    expect(read(text)).toBe("unreadable");
  });
});
