import fc from "fast-check";
import {
  frenchEuros,
  proposedLabels,
  secondAmount,
  splitCost,
  type SplitRequest,
  type SplitSource,
} from "../../../src/domain/budgetCheck";
import { costAmount } from "../../../src/domain/costs";
import { classify, guideUsh2020 } from "../../../src/domain/eligibility";

const SOURCE: SplitSource = {
  unit: "mois",
  quantity: 12,
  unitCost: 500,
  projectShare: 0.5,
  amount: 3000,
  justification: "Devis de mars.",
};

const REQUEST: SplitRequest = { labels: ["Accompagnement", "Mobilier"], firstAmount: 1200 };

const split = (source: Partial<SplitSource> = {}, request: Partial<SplitRequest> = {}) =>
  splitCost({ ...SOURCE, ...source }, { ...REQUEST, ...request });

describe("splitting a line", () => {
  it("keeps the quantity and the share where a unit cost in cents gives the part", () => {
    expect(split()).toEqual({
      ok: true,
      value: [
        {
          unit: "mois",
          quantity: 12,
          unitCost: 200,
          projectShare: 0.5,
          label: "Accompagnement",
          amount: 1200,
          justification: "Devis de mars. Ligne scindée : 1\u202f200,00\u00a0€ sur 3\u202f000,00\u00a0€.",
        },
        {
          unit: "mois",
          quantity: 12,
          unitCost: 300,
          projectShare: 0.5,
          label: "Mobilier",
          amount: 1800,
          justification: "Devis de mars. Ligne scindée : 1\u202f800,00\u00a0€ sur 3\u202f000,00\u00a0€.",
        },
      ],
    });
  });

  it("makes a flat rate of a part that no unit cost gives, and writes how the whole was made", () => {
    const parts = split(
      { quantity: 7, unitCost: 100, projectShare: null, amount: 700, justification: "" },
      { firstAmount: 100.01 }
    );
    expect(parts).toMatchObject({
      ok: true,
      value: [
        {
          unit: "forfait",
          quantity: 1,
          unitCost: 100.01,
          projectShare: null,
          justification: "Ligne scindée : 100,01\u00a0€ sur 700,00\u00a0€ (7 mois × 100,00\u00a0€).",
        },
        { unit: "forfait", quantity: 1, unitCost: 599.99 },
      ],
    });
  });

  it("says the share in the arithmetic, and says none where the whole has no quantity", () => {
    const shared = split({ quantity: 8, unitCost: 375, projectShare: 0.333, amount: 999 }, { firstAmount: 0.01 });
    expect(shared.ok && shared.value[1].justification).toContain("(8 mois × 375,00\u00a0€ × 33,3\u00a0%)");
    const bare = split({ quantity: null, unitCost: null, projectShare: null, unit: "", justification: "" });
    expect(bare.ok && bare.value[0].justification).toBe(
      "Ligne scindée : 1\u202f200,00\u00a0€ sur 3\u202f000,00\u00a0€."
    );
  });

  it.each([
    [{ amount: null }, {}, "pas de montant"],
    [{}, { labels: [" ", "Mobilier"] as const }, "libellé à chacune"],
    [{}, { firstAmount: 12.345 }, "euros et centimes"],
    [{}, { firstAmount: Number.NaN }, "euros et centimes"],
    [{}, { firstAmount: 0 }, "compris entre 0 et 3\u202f000,00"],
    [{}, { firstAmount: 3000 }, "compris entre 0 et"],
    [{}, { firstAmount: -0.01 }, "compris entre 0 et"],
    [{ amount: -10 }, { firstAmount: 1 }, "compris entre 0 et -10,00"],
    [{ amount: 0 }, { firstAmount: 1 }, "compris entre 0 et"],
  ] as const)("refuses %j with %j", (source, request, sentence) => {
    const parts = split(source, request);
    expect(!parts.ok && parts.problem.message.fr).toContain(sentence);
  });

  it.each([0.01, 2999.99])("takes the first amount %d, the least and the most there is", (firstAmount) => {
    expect(split({}, { firstAmount }).ok).toBe(true);
  });

  it("adds up to the whole to the cent, each part being what the sheet computes of its terms", () => {
    const terms = {
      quantity: fc.integer({ min: 1, max: 4000 }).map((hundredths) => hundredths / 100),
      unitCost: fc.integer({ min: 1, max: 900_000 }).map((hundredths) => hundredths / 100),
      projectShare: fc.option(fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100)),
      part: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    };
    fc.assert(
      fc.property(fc.record(terms), ({ part, ...given }) => {
        const amount = costAmount(given.quantity, given.unitCost, given.projectShare) ?? 0;
        const firstAmount = Math.max(1, Math.floor(amount * 100 * part)) / 100;
        fc.pre(firstAmount < amount);
        const parts = split({ ...given, amount }, { firstAmount });
        if (!parts.ok) throw new Error(parts.problem.message.en);
        const [one, other] = parts.value;
        expect(Math.round(one.amount * 100) + Math.round(other.amount * 100)).toBe(Math.round(amount * 100));
        expect(other.amount).toBe(secondAmount(amount, firstAmount));
        for (const each of parts.value) {
          expect(costAmount(each.quantity, each.unitCost, each.projectShare)).toBe(each.amount);
        }
      })
    );
  });
});

describe("labels proposed for a split", () => {
  const proposed = (label: string) => proposedLabels(label, classify({ label }, guideUsh2020).words);

  it.each([
    ["Accompagnement et petit mobilier", "Accompagnement", "Petit mobilier"],
    ["Salaires CESF + mobilier des logements", "Salaires CESF", "Mobilier des logements"],
    ["64110000 SALAIRES TS, MOBILIER DES LOGEMENTS", "64110000 SALAIRES TS", "MOBILIER DES LOGEMENTS"],
  ])("%s", (label, first, second) => {
    expect(proposed(label)).toEqual([first, second]);
  });

  it("cut at a bracket, which leaves with what it held", () => {
    const label = "Accompagnement (mobilier)";
    const words = [
      { text: "mobilier", start: 16, end: 24 },
      { text: "Accompagnement", start: 0, end: 14 },
    ];
    expect(proposedLabels(label, words)).toEqual(["Accompagnement", "Mobilier"]);
  });

  it("are the words themselves where nothing joins them, and the label where fewer than two were named", () => {
    const words = [
      { text: "suivi", start: 0, end: 5 },
      { text: "lits", start: 6, end: 10 },
    ];
    expect(proposedLabels("suivi lits", words)).toEqual(["Suivi", "Lits"]);
    expect(proposedLabels(" Suivi ", words.slice(0, 1))).toEqual(["Suivi", "Suivi"]);
  });
});

describe("amounts in a French text", () => {
  it.each([
    [0, "0,00\u00a0€"],
    [1234567.5, "1\u202f234\u202f567,50\u00a0€"],
    [-12.3, "-12,30\u00a0€"],
    [999.999, "1\u202f000,00\u00a0€"],
  ])("%d is %s", (amount, text) => {
    expect(frenchEuros(amount)).toBe(text);
  });
});
