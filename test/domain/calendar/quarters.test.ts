import fc from "fast-check";
import { addMonths, civilQuarterName, projectQuarterName } from "../../../src/domain/calendar";
import { civilQuartersOf, projectQuartersOf } from "../../../src/domain/project";

const anyDay = fc.integer({ min: 30_000, max: 70_000 });
const anyLength = fc.integer({ min: 0, max: 1500 });

describe("the quarter of a day", () => {
  it("is the civil one that holds it, among those that cut any period", () => {
    fc.assert(
      fc.property(anyDay, anyLength, (start, length) => {
        for (const quarter of civilQuartersOf(start, start + length)) {
          expect([quarter.start, quarter.end].map(civilQuarterName)).toEqual([quarter.name, quarter.name]);
        }
      })
    );
  });

  it("is the one of the project that holds it, among those that cut the project", () => {
    fc.assert(
      fc.property(anyDay, anyLength, (start, length) => {
        for (const quarter of projectQuartersOf(start, start + length)) {
          expect(projectQuarterName(quarter.start, start)).toBe(quarter.name);
          expect(projectQuarterName(quarter.end, start)).toBe(quarter.name);
        }
      })
    );
  });

  it("changes with the anniversary of the project, not the day before", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (start, rank) => {
        const anniversary = addMonths(start, rank * 3) ?? Number.NaN;
        expect(projectQuarterName(anniversary, start)).toBe(`T${rank + 1} du projet`);
        expect(projectQuarterName(anniversary - 1, start)).toBe(`T${rank} du projet`);
      })
    );
  });

  it("is none before the first day of the project", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 4000 }), (start, before) => {
        expect(projectQuarterName(start - before, start)).toBeNull();
        expect(projectQuarterName(start, start)).toBe("T1 du projet");
      })
    );
  });

  it.each([
    ["the first day of Excel", 1, "T1 1900"],
    ["the last day of Excel", 2_958_465, "T4 9999"],
  ])("exists on %s", (_, day, name) => {
    expect(civilQuarterName(day)).toBe(name);
    expect(projectQuarterName(day, day)).toBe("T1 du projet");
  });
});
