import { answerAll, type Answered } from "../../../scripts/eval/answered";
import { OURS } from "../../../scripts/eval/classifiers";
import { withoutExcluded } from "../../../scripts/eval/excluded";
import { MEASURES, type MeasureId } from "../../../scripts/eval/measures";
import { FLOORS, type Floors } from "../../support/eligibilityFloors";
import { readLabelledSets, readTradeFile } from "../../support/labelledSets";

const sets = readLabelledSets();

const isMeasure = (id: string): id is MeasureId => id in MEASURES;

/** What falls below its floor, in figures alone: no label is ever printed. */
const belowFloor = (answered: readonly Answered[], floors: Floors): readonly string[] =>
  Object.entries(floors).flatMap(([id, floor]) => {
    if (!isMeasure(id)) return [`${id} is no measure`];
    const { countsFaults, of } = MEASURES[id];
    const { hits, total } = of(answered);
    const holds = countsFaults ? hits <= floor : total > 0 && hits / total >= floor;
    return holds ? [] : [`${id}: ${hits} of ${total}, floor ${floor}`];
  });

describe("labelled lines", () => {
  it("are for development or kept for reporting, the 299 in halves by the hash of the identifier", () => {
    expect(
      sets
        .filter(({ id }) => id !== "landlord")
        .map(({ development, id, reporting }) => [id, development.length, reporting.length])
    ).toEqual([
      ["cost-lines", 157, 142],
      ["accountant", 330, 0],
      ["association", 200, 0],
      ["adversary", 180, 0],
    ]);
  });

  it("of the set landlord are all kept for reporting", () => {
    expect(sets.filter(({ id }) => id === "landlord").flatMap(({ development }) => development)).toEqual([]);
  });

  it.each(sets.flatMap(({ id }) => (id === "cost-lines" ? [] : [id])))(
    "of the set %s say who wrote them, and have identifiers of their own",
    (id) => {
      const { about, lines } = readTradeFile(id);
      expect(about).toContain("without sight of the code");
      expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
    }
  );
});

describe.each([
  ["development", "development"],
  ["kept", "reporting"],
] as const)("the lines for %s", (_name, half) => {
  it.each(sets)("$id: no figure is below its floor", (set) => {
    const answered = answerAll(withoutExcluded(set)[half], OURS);
    expect(belowFloor(answered, FLOORS[half][set.id] ?? {})).toEqual([]);
  });
});

describe("a floor", () => {
  it("is missed by one line too few, and by one fault too many", () => {
    const [line] = sets.flatMap(({ development }) => development.filter(({ expected }) => expected === "Inéligible"));
    const wrong = answerAll(line ? [line] : [], () => ({ status: "Éligible", clause: "E1" }));
    expect(belowFloor(wrong, { ineligibleAnsweredEligible: 0, accepted: 0.5, traps: 0 })).toEqual([
      "ineligibleAnsweredEligible: 1 of 1, floor 0",
      "accepted: 0 of 1, floor 0.5",
      ...(line?.trap ? [] : ["traps: 0 of 0, floor 0"]),
    ]);
    expect(belowFloor(wrong, { ineligibleAnsweredEligible: 1, accepted: 0 })).toEqual([]);
  });
});
