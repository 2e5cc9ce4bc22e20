import { readPeriod } from "../../../src/domain/indicators";
import { parametersOf, problemOf, valueOf } from "../tracking/support";
import { day } from "./support";

const defaults = parametersOf();

describe("a period", () => {
  it.each([
    ["serial numbers", 45_658, 46_022],
    ["texts", "01/01/2025", "2025-12-31"],
    ["serial numbers with a time", 45_658.25, 46_022.75],
  ])("is read from %s", (_, start, end) => {
    expect(valueOf(readPeriod(start, end, defaults))).toEqual({ start: day("2025-01-01"), end: day("2025-12-31") });
  });

  it("is read in the date system of the workbook", () => {
    expect(valueOf(readPeriod(44_196, 44_560, parametersOf(["systeme_date", 1904])))).toEqual({
      start: day("2025-01-01"),
      end: day("2025-12-31"),
    });
  });

  it("may be one day long", () => {
    expect(valueOf(readPeriod(45_658, 45_658, defaults))).toEqual({ start: 45_658, end: 45_658 });
  });

  it("may not start after its end", () => {
    const problem = problemOf(readPeriod(45_659, 45_658, defaults));
    expect(problem.kind).toBe("invalid");
    expect(problem.message.fr).toBe("Le début de la période (02/01/2025) est après sa fin (01/01/2025).");
  });

  it.each([[""], [null], [undefined], [0]])("needs both its dates: %p", (blank) => {
    expect(problemOf(readPeriod(blank, 45_658, defaults)).message.fr).toContain("date de début");
    expect(problemOf(readPeriod(45_658, blank, defaults)).message.fr).toContain("date de fin");
    expect(problemOf(readPeriod(45_658, blank, defaults)).message.fr).toContain("est vide");
  });

  it.each([
    ["janvier", "janvier"],
    [-1, "-1"],
    [true, "true"],
    [{ error: "#REF!" }, "#REF!"],
  ])("names what is no date: %p", (wrong, shown) => {
    expect(problemOf(readPeriod(wrong, 45_658, defaults)).message.fr).toContain(`« ${shown} »`);
    expect(problemOf(readPeriod(45_658, wrong, defaults)).message.fr).toContain(`fin de la période, « ${shown} »`);
  });
});
