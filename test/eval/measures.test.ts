import { answerAll, type Answer } from "../../scripts/eval/answered";
import { OURS } from "../../scripts/eval/classifiers";
import { MEASURES, type MeasureId } from "../../scripts/eval/measures";
import { faultsOfProof } from "../../scripts/eval/proof";
import { aLine } from "./lines";

const measured = (id: MeasureId, lines: readonly (readonly [line: ReturnType<typeof aLine>, answer: Answer])[]) =>
  MEASURES[id].of(lines.map(([line, answer]) => ({ line, answer })));

const eligible: Answer = { status: "Éligible", clause: "E1" };
const ineligible: Answer = { status: "Inéligible", clause: "N1" };
const toCheck: Answer = { status: "À vérifier", clause: "vague" };

const mobilier = aLine({ expected: "Inéligible", acceptable: ["Inéligible"], clause: "N1" });
const tablettes = aLine({ expected: "Inéligible", acceptable: ["Inéligible", "À vérifier"], clause: "N4" });
const suivi = aLine({ expected: "Éligible", acceptable: ["Éligible"], clause: "E1", trap: true });

describe("what is measured", () => {
  it("counts the ineligible lines answered Éligible, whatever else is accepted", () => {
    expect(
      measured("ineligibleAnsweredEligible", [
        [mobilier, eligible],
        [tablettes, toCheck],
        [suivi, eligible],
      ])
    ).toEqual({ hits: 1, total: 2 });
  });

  it("takes an answer as right when a reader accepts it", () => {
    const answered = [
      [mobilier, ineligible],
      [suivi, ineligible],
      [tablettes, toCheck],
    ] as const;
    expect(measured("ineligiblePrecision", answered)).toEqual({ hits: 1, total: 2 });
    expect(measured("toCheckPrecision", answered)).toEqual({ hits: 1, total: 1 });
    expect(measured("eligiblePrecision", answered)).toEqual({ hits: 0, total: 0 });
    expect(measured("accepted", answered)).toEqual({ hits: 2, total: 3 });
  });

  it("asks a decision, right or wrong, of the lines that nobody would check", () => {
    const answered = [
      [mobilier, toCheck],
      [tablettes, toCheck],
      [suivi, ineligible],
    ] as const;
    expect(measured("clearDecided", answered)).toEqual({ hits: 1, total: 2 });
    expect(measured("ineligibleFound", answered)).toEqual({ hits: 0, total: 1 });
  });

  it("asks traps alone for the figure of traps", () => {
    expect(
      measured("traps", [
        [suivi, eligible],
        [mobilier, eligible],
      ])
    ).toEqual({ hits: 1, total: 1 });
  });

  it("asks a proof only of what claims one", () => {
    expect(measured("explained", [[mobilier, ineligible]])).toEqual({ hits: 0, total: 0 });
    expect(MEASURES.explained.of(answerAll([aLine({ label: "Mobilier" })], OURS))).toEqual({ hits: 1, total: 1 });
  });
});

describe("a proof", () => {
  const label = "Achat de mobilier";
  const { proof } = OURS({ label, poste: "", account: "" });
  if (!proof) throw new Error("The product proves its answers.");

  it("of the product lacks nothing", () => {
    expect(faultsOfProof(label, proof)).toEqual([]);
  });

  it.each([
    ["no reason", { reason: { fr: "oui", en: " " } }],
    ["no word of what would change it", { wouldChange: { fr: " ", en: "yes" } }],
    ["no rule of the rulebook", { ruleId: "N99" }],
    ["no words", { words: [] }],
    ["words out of place", { words: [{ text: "mobilier", start: 0, end: 8 }] }],
    ["words out of place", { words: [{ text: "", start: 0, end: 0 }] }],
  ])("is faulty with %s", (fault, change) => {
    expect(faultsOfProof(label, { ...proof, ...change })).toEqual([fault]);
  });

  it("has no words where the label says too little or the account stands alone", () => {
    expect(faultsOfProof("", OURS({ label: "", poste: "", account: "" }).proof ?? proof)).toEqual([]);
    expect(faultsOfProof("Zzz", OURS({ label: "Zzz", poste: "", account: "2184" }).proof ?? proof)).toEqual([]);
  });
});
