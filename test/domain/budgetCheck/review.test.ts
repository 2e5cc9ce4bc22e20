import fc from "fast-check";
import { groupsOf, REVIEW_GROUPS, reviewBudget, type BudgetLine } from "../../../src/domain/budgetCheck";
import { guideUsh2020 } from "../../../src/domain/eligibility";

const line = (label: string, changes: Partial<BudgetLine> = {}): BudgetLine => ({
  label,
  poste: "",
  account: "",
  amount: null,
  decision: "",
  justification: "",
  ...changes,
});

const review = (...lines: readonly BudgetLine[]) => reviewBudget(lines, guideUsh2020);

const cents = (amount: number): number => Math.round(amount * 100);

const BUDGET = [
  line("Salaires et charges CESF", { amount: 0.1 }),
  line("Mobilier des logements", { amount: 0.2 }),
  line("Achat d’un véhicule", { amount: 1000.33 }),
  line("Divers", { amount: 0.7 }),
  line("Accompagnement et petit mobilier", { amount: 1 }),
  line("Lits superposés pour les logements", {}),
];

describe("the review of a budget", () => {
  it("counts each line under its status, and unknown amounts apart, never as 0", () => {
    expect(review(...BUDGET)).toMatchObject({
      totals: [
        { status: "Éligible", lines: 1, amount: 0.1 },
        { status: "Inéligible", lines: 3, amount: 1000.53 },
        { status: "À vérifier", lines: 2, amount: 1.7 },
      ],
      withoutAmount: 1,
    });
  });

  it("leaves out what has no label", () => {
    expect(review(line("  ", { amount: 12 })).lines).toEqual([]);
  });

  it("groups what is to be looked at by clause, in the order of the guide, exact to the cent", () => {
    const toReview = review(...BUDGET).lines.filter(({ state }) => state === "to-review");
    expect(groupsOf(toReview).map(({ key, lines, amount }) => [key, lines.length, amount])).toEqual([
      ["N1", 2, 0.2],
      ["N4", 1, 1000.33],
      ["mixed", 1, 1],
      ["vague", 1, 0.7],
    ]);
  });

  it("has nothing to say of an eligible line, unless its heading is outside the fund", () => {
    const { lines } = review(
      line("Salaires et charges CESF", { poste: "Accompagnement social" }),
      line("Salaires et charges CESF", { poste: "hors fnavdl" })
    );
    expect(lines.map(({ group, state }) => [group, state])).toEqual([
      ["E1", "fine"],
      ["declared", "to-review"],
    ]);
  });

  it.each([
    ["Inéligible", "decided", "Inéligible"],
    ["éligible ", "decided", "Éligible"],
    ["À vérifier", "to-review", "À vérifier"],
    ["Peut-être", "to-review", "À vérifier"],
    ["", "to-review", "Inéligible"],
  ] as const)("a decision « %s » makes the line %s, counted as %s", (decision, state, retained) => {
    const [reviewed] = review(line("Mobilier des logements", { decision })).lines;
    expect(reviewed).toMatchObject({ state, retained, group: "N1" });
  });

  it("adds up to the cent whatever the amounts and their order", () => {
    const amounts = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { maxLength: 12 });
    const labels = ["Salaires CESF", "Mobilier des logements", "Divers", "Remise de loyer"];
    fc.assert(
      fc.property(amounts, (given) => {
        const lines = given.map((amount, index) => line(labels[index % 4] ?? "", { amount: amount / 100 }));
        const { totals, lines: answered } = review(...lines);
        const sum = given.reduce((all, amount) => all + amount, 0);
        expect(totals.reduce((all, { amount }) => all + cents(amount), 0)).toBe(sum);
        expect(groupsOf(answered).reduce((all, { amount }) => all + cents(amount), 0)).toBe(sum);
      })
    );
  });

  it("titles every group in both languages", () => {
    expect(new Set(REVIEW_GROUPS.map(({ title }) => title.fr)).size).toBe(REVIEW_GROUPS.length);
    expect(new Set(REVIEW_GROUPS.map(({ title }) => title.en)).size).toBe(REVIEW_GROUPS.length);
  });
});
