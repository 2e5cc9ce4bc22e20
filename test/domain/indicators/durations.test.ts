import { caseOf, QUARTER, stay } from "./support";

const leaver = (code: string, entry: string, exit: string) => stay(code, entry, exit);

describe("rule 5: durations run from entry to exit, or to the end of the last day (1 April to 30 June)", () => {
  it.each([
    ["one night", "2025-05-01", "2025-05-02", 1],
    ["the same day is 0", "2025-05-01", "2025-05-01", 0],
    ["not cut at the start of the period", "2024-05-01", "2025-05-01", 365],
    ["left on the last day", "2025-06-01", "2025-06-30", 29],
    ["left on the first day", "2025-03-31", "2025-04-01", 1],
  ])("of a household that left: %s", (_, entry, exit, days) => {
    const { read } = caseOf([leaver("M-1", entry, exit)]);
    expect(read("duree_moyenne_sortants")).toMatchObject({ value: days, numerator: days, denominator: 1, excluded: 0 });
    expect(read("duree_mediane_sortants")).toMatchObject({ value: days, numerator: null, denominator: 1, excluded: 0 });
    expect(read("duree_moyenne_presents").value).toBeNull();
  });

  it.each([
    ["entered on the last day, which counts", "2025-06-30", "", 1],
    ["entered on the first day", "2025-04-01", "", 91],
    ["to leave on the morrow", "2025-06-30", "2025-07-01", 1],
    ["to leave later: the exit is unknown to the period", "2025-06-30", "2025-09-01", 1],
    ["not cut at the start of the period", "2024-07-01", "", 365],
  ])("of a household that is present: %s", (_, entry, exit, days) => {
    const { read } = caseOf([leaver("M-1", entry, exit)]);
    expect(read("duree_moyenne_presents")).toMatchObject({ value: days, numerator: days, denominator: 1 });
    expect(read("duree_mediane_presents")).toMatchObject({ value: days, numerator: null, denominator: 1 });
    expect(read("duree_moyenne_sortants").value).toBeNull();
  });

  it("a reversed measure has none: it is left out, and said to be", () => {
    const { read, trace, why } = caseOf([
      leaver("M-1", "2025-05-10", "2025-05-09"),
      leaver("M-2", "2025-05-10", "2025-05-10"),
    ]);
    expect(read("sortants").value).toBe(2);
    expect(read("duree_moyenne_sortants")).toMatchObject({ value: 0, denominator: 1, excluded: 1 });
    expect(read("duree_mediane_sortants")).toMatchObject({ value: 0, denominator: 1, excluded: 1 });
    expect(trace("duree_moyenne_sortants")).toEqual(["2 exclu", "3 numérateur"]);
    expect(why("duree_moyenne_sortants")[0]).toContain("Sortie avant l’entrée");
  });

  it("reversed measures alone give no value, and the reason why", () => {
    const { read } = caseOf([leaver("M-1", "2025-05-10", "2025-05-09")]);
    expect(read("duree_moyenne_sortants")).toMatchObject({ value: null, numerator: 0, denominator: 0, excluded: 1 });
    expect(read("duree_mediane_sortants").reason?.fr).toContain("Aucun sortant");
  });

  it("read the deciding measure alone", () => {
    const rows = [leaver("M-1", "2025-01-01", "2025-04-10"), leaver("M-1", "2025-05-01", "2025-05-11")];
    expect(caseOf(rows).read("duree_moyenne_sortants")).toMatchObject({ value: 10, denominator: 1 });
  });

  it.each([
    ["one value", ["2025-05-11"], 10, 10],
    ["two values: halfway", ["2025-05-11", "2025-05-14"], 11.5, 11.5],
    ["three values, in any order", ["2025-05-31", "2025-05-02", "2025-05-03"], 11, 2],
    ["four values", ["2025-05-31", "2025-05-02", "2025-05-03", "2025-05-05"], 9.25, 3],
  ])("mean and median of %s", (_, exits, mean, median) => {
    const { value } = caseOf(exits.map((exit, index) => leaver(`M-${index}`, "2025-05-01", exit)));
    expect(value("duree_moyenne_sortants")).toBe(mean);
    expect(value("duree_mediane_sortants")).toBe(median);
  });

  it("order durations as numbers, not as texts", () => {
    const { value } = caseOf(
      ["2025-05-03", "2025-05-11", "2025-05-31"].map((exit, index) => leaver(`M-${index}`, "2025-05-01", exit))
    );
    expect(value("duree_mediane_sortants")).toBe(10);
  });

  it("are not rounded", () => {
    const exits = ["2025-05-02", "2025-05-02", "2025-05-03"];
    const { value } = caseOf(
      exits.map((exit, index) => leaver(`M-${index}`, "2025-05-01", exit)),
      QUARTER
    );
    expect(value("duree_moyenne_sortants")).toBe(4 / 3);
  });
});
