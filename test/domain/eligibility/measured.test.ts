import { answerAll, type Answered } from "../../../scripts/eval/answered";
import { OURS } from "../../../scripts/eval/classifiers";
import { withoutExcluded } from "../../../scripts/eval/excluded";
import { MEASURES, type MeasureId } from "../../../scripts/eval/measures";
import { FLOORS, type Floors } from "../../support/eligibilityFloors";
import { readLabelledSets, readTradeFile, SET_IDS } from "../../support/labelledSets";

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
  it("are split once into halves, by the hash of the identifier", () => {
    expect(sets.map(({ development, id, reporting }) => [id, development.length, reporting.length])).toEqual([
      ["cost-lines", 157, 142],
      ["accountant", 163, 167],
      ["association", 107, 93],
      ["adversary", 94, 86],
    ]);
  });

  it.each(["accountant", "association", "adversary"] as const)(
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
] as const)("the %s halves", (_name, half) => {
  it.each(SET_IDS)("%s: no figure is below its floor", (id) => {
    const set = sets.find((each) => each.id === id);
    const answered = answerAll(set ? withoutExcluded(set)[half] : [], OURS);
    expect(belowFloor(answered, FLOORS[half][id] ?? {})).toEqual([]);
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
