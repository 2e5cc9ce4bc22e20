import { readLabel } from "../../../../src/domain/eligibility/reading/readLabel";

/** "kind:text" of each piece. */
const pieces = (label: string): readonly string[] => readLabel(label).tokens.map(({ kind, text }) => `${kind}:${text}`);
const stems = (label: string): readonly string[] => readLabel(label).tokens.map(({ stem }) => stem);

describe("the pieces of a label", () => {
  it("are words and links, normalised, each with the form it is compared under", () => {
    expect(pieces("Mesures d’Accompagnement")).toEqual(["word:mesures", "link:d", "word:accompagnement"]);
    expect(stems("Mesures d’Accompagnement")).toEqual(["mesur", "d", "accompagnement"]);
  });

  it("know their place in the text as it was typed", () => {
    const text = "  64110000 – Salaires, T.S. (2 ETP) & L’Éducateur";
    const { tokens } = readLabel(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      "–",
      "Salaires",
      ",",
      "T.S.",
      "(",
      "2",
      "ETP",
      ")",
      "&",
      "L",
      "Éducateur",
    ]);
  });

  it("set costs side by side: words and marks that join", () => {
    expect(pieces("a1 + b1 & c1 ; d1 , e1 / f1 et ou")).toEqual([
      "word:a1",
      "join:et",
      "word:b1",
      "join:et",
      "word:c1",
      "join:;",
      "word:d1",
      "join:,",
      "word:e1",
      "join:/",
      "word:f1",
      "join:et",
      "join:ou",
    ]);
  });

  it("are marks: colons, brackets, and dashes between spaces, whichever dash", () => {
    expect(pieces("lits : (draps) [neufs] - un – bols — plats")).toEqual([
      "word:lits",
      "mark::",
      "mark:(",
      "word:draps",
      "mark:)",
      "mark:[",
      "word:neufs",
      "mark:]",
      "mark:-",
      "link:un",
      "mark:-",
      "word:bols",
      "mark:-",
      "word:plats",
    ]);
    expect(stems("lits – draps")).toEqual(["lit", "-", "drap"]);
    expect(pieces("lave-linge")).toEqual(["word:lave", "word:linge"]);
    expect(pieces("lits -- draps")).toEqual(["word:lits", "mark:-", "word:draps"]);
  });

  it("are amounts: figures, units and their marks", () => {
    expect(pieces("2 ETP x 12 mois 45h 3k 60m² 10 % 5 € x2 2x 1,5 j")).toEqual([
      "amount:2",
      "amount:etp",
      "amount:x",
      "amount:12",
      "amount:mois",
      "amount:45h",
      "amount:3k",
      "amount:60m²",
      "amount:10",
      "amount:%",
      "amount:5",
      "amount:€",
      "amount:x2",
      "amount:2x",
      "amount:1",
      "join:,",
      "amount:5",
      "amount:j",
    ]);
  });

  it("hold a figure only where nothing else stands with it", () => {
    expect(pieces("t2 1er 2a covid19 x1y")).toEqual(["word:t2", "word:1er", "word:2a", "word:covid19", "word:x1y"]);
    expect(pieces("3ans 3an 4mois 5eur 6u 7nd 8e 9j 9m 9m2 9etp")).toEqual(
      "3ans 3an 4mois 5eur 6u 7nd 8e 9j 9m 9m2 9etp".split(" ").map((text) => `amount:${text}`)
    );
  });

  it("read an acronym with full stops as one word", () => {
    expect(pieces("T.S. C.E.S.F A.S.L.L.")).toEqual(["word:ts", "word:cesf", "word:asll"]);
    expect(pieces("S. DUPONT. Lits")).toEqual(["link:s", "word:dupont", "word:lits"]);
  });

  it("read short forms as the word they stand for, in the plural too", () => {
    expect(stems("Accomp diag logts")).toEqual(["accompagnement", "diagnostic", "logement"]);
  });

  it("are the same for composed and decomposed accents", () => {
    expect(stems("Éducateur".normalize("NFD"))).toEqual(stems("Éducateur"));
  });

  it("are none in an empty label", () => {
    expect(readLabel("")).toEqual({ text: "", tokens: [], account: null });
    expect(pieces("… ! ?")).toEqual([]);
  });
});

describe("a slash that says “per”", () => {
  it("joins nothing after an amount or before a unit", () => {
    expect(pieces("60 €/lit")).toEqual(["amount:60", "amount:€", "word:lit"]);
    expect(pieces("forfait/ménage")).toEqual(["word:forfait", "word:menage"]);
  });

  it("is no other slash", () => {
    expect(pieces("lits/draps")).toEqual(["word:lits", "join:/", "word:draps"]);
    expect(pieces("lits/")).toEqual(["word:lits", "join:/"]);
    expect(pieces("lits, ménage")).toEqual(["word:lits", "join:,", "word:menage"]);
    expect(pieces("60, lits")).toEqual(["amount:60", "join:,", "word:lits"]);
  });
});

describe("an account number in front", () => {
  it.each([
    ["64110000 SALAIRES", "64110000"],
    ["  64110 Salaires", "64110"],
    ["compte 64 salaires", "64"],
    ["Compte 6411 : salaires", "6411"],
    ["6251 Déplacements", "6251"],
    ["218 Mobilier", "218"],
    ["2184 - Mobilier", "2184"],
    ["2184 — Mobilier", "2184"],
    ["7400000000 Subvention", "7400000000"],
  ])("of “%s” is %s and is set apart", (label, account) => {
    const { account: read, tokens } = readLabel(label);
    expect(read).toBe(account);
    expect(tokens.some(({ text }) => text === account)).toBe(false);
  });

  it.each([
    "45 logements",
    "300 repas",
    "1500 repas",
    "64 salaires",
    "12345678901 Salaires",
    "9411000 Salaires",
    "64110000",
    "64110000 12",
    "Salaires 64110000",
    "64110Salaires",
    "27 lits",
  ])("is not seen in “%s”", (label) => {
    expect(readLabel(label).account).toBeNull();
  });
});

describe("an account number in brackets", () => {
  it.each([
    ["Minibus (21820000)", "21820000"],
    ["Logiciel (2051)", "2051"],
    ["Accompagnement (2025)", null],
    ["Accompagnement (6228)", null],
    ["Accompagnement 21820000", null],
  ])("is one of an investment, never a year: %s", (label, account) => {
    expect(readLabel(label).account).toBe(account);
  });

  it("nor is a year in front of a label", () => {
    expect(readLabel("2025 Accompagnement").account).toBeNull();
    expect(readLabel("2183 Ordinateurs").account).toBe("2183");
  });
});

describe("a word cut short by a full stop", () => {
  it("is told from one that ends the label, and from an acronym", () => {
    const cut = (label: string): readonly boolean[] => readLabel(label).tokens.map(({ isCut }) => isCut);
    expect(cut("Recouvr. loyers.")).toEqual([true, false]);
    expect(cut("A.S. loyers")).toEqual([false, false]);
  });
});

describe("a no with its hyphen", () => {
  it("is part of the noun that follows, a no before a space is a word of its own", () => {
    expect(readLabel("Non-recours, non recours").tokens.map(({ text }) => text)).toEqual([
      "non-",
      "recours",
      ",",
      "non",
      "recours",
    ]);
    expect(readLabel("Canon-recours").tokens.map(({ text }) => text)).toEqual(["canon", "recours"]);
  });
});

describe("what has been read is kept", () => {
  it("until too many pieces are, and is then read again the same", () => {
    const first = stems("Accompagnements");
    for (let index = 0; index < 20_001; index += 1) readLabel(`mot${index}`);
    expect(stems("Accompagnements")).toEqual(first);
  });
});
