import fc from "fast-check";
import { applyOverlay, compareEditions, guideUsh2020, type PricedLine } from "../../../../src/domain/eligibility";
import { exampleCostLines } from "../../../../src/domain/example";
import { anyRulebook, training, valueOf } from "./rulebooks";

const LINES: readonly PricedLine[] = [
  { label: "Formation équipe", amount: 0.1 },
  { label: "Accompagnement social", amount: 0.2 },
  { label: "Remise de loyer", amount: 100.005 },
  { label: "Formation équipe", poste: "Hors FNAVDL", amount: 10 },
  { label: "Formation équipe", amount: null },
  { label: " ", amount: 7 },
];

const overlay = {
  name: "Appel",
  version: "1",
  date: "2026-01-01",
  source: training.source,
  region: null,
  call: null,
};

const adapted = valueOf(
  applyOverlay(guideUsh2020, {
    ...overlay,
    changes: [
      { action: "add", rule: training },
      { action: "retire", id: "N3-remise" },
    ],
  })
);

describe("two editions compared on the lines of a budget", () => {
  const { after, before, changes, withoutAmount } = compareEditions(LINES, guideUsh2020, adapted);

  it("lists the lines that are answered otherwise, with both answers", () => {
    expect(changes.map(({ index, isOtherStatus }) => [index, isOtherStatus])).toEqual([
      [0, true],
      [2, true],
      [3, true],
      [4, true],
    ]);
    expect(changes[0]).toMatchObject({
      before: { status: "À vérifier" },
      after: { status: "Éligible", ruleId: "A-formation" },
      line: LINES[0],
    });
  });

  it("says which rule does it, and of which words", () => {
    expect(changes[0]?.why).toEqual({
      fr: "La règle « A-formation » est ajoutée : « Formation équipe » passe de « Guide muet » à « E1 ».",
      en: "Rule “A-formation” is added: “Formation équipe” goes from “Guide muet” to “E1”.",
    });
    expect(changes[1]?.why.fr).toMatch(/^La règle « N3-remise » est retirée : « .* » passe de « N3 » à /);
  });

  it("adds up the amounts under each, to the cent; an unknown amount is in none", () => {
    expect(before).toEqual({ assiette: 0.2, horsAssiette: 100.01, aVerifier: 10.1 });
    expect(after).toEqual({ assiette: 0.3, horsAssiette: 10, aVerifier: 100.01 });
    expect(withoutAmount).toBe(1);
  });

  it("a rule said otherwise is told as changed, and other words of the same clause too", () => {
    const reworded = valueOf(
      applyOverlay(adapted, {
        ...overlay,
        changes: [
          { action: "replace", rule: { ...training, triggers: ["formation externe"] } },
          { action: "add", rule: { ...training, id: "B", triggers: ["formation équipe"] } },
        ],
      })
    );
    const [first] = compareEditions(LINES, adapted, reworded).changes;
    expect(first).toMatchObject({ index: 0, isOtherStatus: false });
    expect(first?.why.fr).toBe("La règle « B » est ajoutée : « Formation équipe » reste sous « E1 ».");
    const [second] = compareEditions([{ label: "Formation externe", amount: 1 }], adapted, reworded).changes;
    expect(second?.why.fr).toContain("La règle « A-formation » est modifiée : « Formation externe » passe");
  });

  it("an edition compared with itself changes nothing", () => {
    const same = compareEditions(LINES, guideUsh2020, guideUsh2020);
    expect(same.changes).toEqual([]);
    expect(same.before).toEqual(same.after);
  });
});

it("whatever the editions, each side adds up to all known amounts, and only lines that change are listed", () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((amount) => amount / 100);
  const line = fc.record({
    label: fc.constantFrom(...exampleCostLines.map(({ label }) => label)),
    amount: fc.option(cents),
    poste: fc.constantFrom("Diagnostic", "Hors FNAVDL", ""),
  });
  const inCents = (amount: number): number => Math.round(amount * 100);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), anyRulebook, (lines, other) => {
      const compared = compareEditions(lines, guideUsh2020, other);
      const total = lines.reduce((sum, { amount }) => sum + inCents(amount ?? 0), 0);
      for (const { aVerifier, assiette, horsAssiette } of [compared.before, compared.after]) {
        expect(inCents(assiette) + inCents(horsAssiette) + inCents(aVerifier)).toBe(total);
      }
      const listed = compared.changes.map(
        ({ after, before }) => before.ruleId === after.ruleId && before.status === after.status
      );
      expect(listed).not.toContain(true);
    }),
    { numRuns: 25 }
  );
});
