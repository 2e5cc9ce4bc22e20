import { shown } from "../../scripts/eval/figures";
import { percent } from "../../scripts/eval/markdown";
import { replaceMarked } from "../../scripts/eval/marked";
import { MEASURES } from "../../scripts/eval/measures";
import { report } from "../../scripts/eval/report";
import type { LabelledSet } from "../support/labelledSets";
import { aLine } from "./lines";

const mobilier = aLine({
  id: "A1",
  label: "Mobilier",
  expected: "Inéligible",
  acceptable: ["Inéligible"],
  clause: "N1",
});
const wrong = aLine({ id: "A2", label: "Lits | draps", expected: "Éligible", acceptable: ["Éligible"], clause: "E1" });

const setsOf = (...lines: LabelledSet["development"]): readonly LabelledSet[] => [
  { id: "cost-lines", title: "the 299 lines", development: [], reporting: lines },
  { id: "accountant", title: "an accountant", development: lines, reporting: [mobilier] },
];

describe("the report of a half", () => {
  it("lists each error with its cause, and those without", () => {
    const sets = setsOf(mobilier, wrong);
    const bare = report(sets, "reporting", {});
    expect(bare.text).toContain(
      "| cost-lines A2 | Lits \\| draps | Éligible (E1) | Inéligible | N1-mobilier | cause à écrire |"
    );
    expect(bare.withoutCause.map(({ answered }) => answered.line.id)).toEqual(["A2"]);

    const explained = report(sets, "reporting", { "cost-lines": { A2: "Des lits." } });
    expect(explained.text).toContain("| N1-mobilier | Des lits. |");
    expect(explained.withoutCause).toEqual([]);
  });

  it("reads the half that is asked for, and no other", () => {
    expect(report(setsOf(wrong), "development", {}).withoutCause.map(({ set }) => set)).toEqual(["accountant"]);
    expect(report(setsOf(mobilier), "development", {}).text).toContain("No error is left.");
  });

  it("leaves the excluded line out, and gives the figures with it too", () => {
    const { text, withoutCause } = report(setsOf(mobilier, { ...wrong, id: "B073" }), "reporting", {});
    expect(withoutCause).toEqual([]);
    expect(text).toContain("kept half (1 lines)");
    expect(text).toContain("| All lines, accepted | 1 / 2 = 50 % [1.2 %, 98.8 %] |");
  });

  it("says how many kept labels also stand among development lines, however they are typed", () => {
    const sets = setsOf(mobilier, wrong, aLine({ id: "A3", label: "Autre" }));
    const kept = sets.map((set) =>
      set.id === "accountant" ? { ...set, development: [{ ...wrong, label: "LITS, draps" }] } : set
    );
    expect(report(kept, "reporting", {}).text).toContain("1 of all kept lines carry a label");
    expect(report(kept, "development", {}).text).not.toContain("of all kept lines");
  });

  it("counts statuses and clauses, expected against answered", () => {
    const { text } = report(setsOf(mobilier, wrong), "reporting", {});
    expect(text).toContain("| Inéligible | · | 1 | · | 1 | 1 |");
    expect(text).toContain("| E1 | · | 1 | 1 | 0 |");
    expect(text).toContain("| N1 | · | 1 | 1 | 1 |");
  });
});

describe("a figure", () => {
  it("says what it counts, of how many, and how sure that is", () => {
    expect(shown(MEASURES.accepted, { hits: 49, total: 49 })).toBe("49 / 49 = 100 % [92.7 %, 100 %]");
    expect(shown(MEASURES.ineligibleAnsweredEligible, { hits: 0, total: 20 })).toBe("0 / 20, at most 16.9 %");
    expect(shown(MEASURES.accepted, { hits: 0, total: 0 })).toBe("–");
  });

  it("never flatters when it is rounded", () => {
    expect([percent(0.96999), percent(0.0701, "up"), percent(0.97), percent(0.07, "up")]).toEqual([
      "96.9 %",
      "7.1 %",
      "97 %",
      "7 %",
    ]);
  });
});

describe("a marked part of a document", () => {
  const text = "a\n<!-- x: start -->\nold\n<!-- x: end -->\nb";

  it("is replaced, the rest is kept, and so a second time", () => {
    const once = replaceMarked(text, "x", "new");
    expect(once).toBe("a\n<!-- x: start -->\n\nnew\n\n<!-- x: end -->\nb");
    expect(replaceMarked(once, "x", "new")).toBe(once);
  });

  it("must be there", () => {
    expect(() => replaceMarked(text, "y", "new")).toThrow('no marks "y"');
  });
});
