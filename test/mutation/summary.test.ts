import { mutationReport, mutationScore, mutationSummary } from "../../scripts/mutation/summary";

const mutant = (status: string, replacement = "x"): object => ({
  status,
  replacement,
  mutatorName: "BooleanLiteral",
  location: { start: { line: 3, column: 7 }, end: { line: 3, column: 9 } },
});

const report = mutationReport.parse({
  files: {
    "src/domain/eligibility/decide.ts": {
      mutants: ["Killed", "Killed", "Timeout", "NoCoverage", "RuntimeError", "Ignored"].map((status) => mutant(status)),
    },
    "src/domain/eligibility/reading/stem.ts": { mutants: [mutant("Survived", "a |\n  b")] },
  },
});

describe("the summary of mutation testing", () => {
  it("counts the faults that were noticed among those that could be", () => {
    expect(mutationScore(report)).toBe(3 / 5);
    expect(mutationScore({ files: {} })).toBe(1);
  });

  it("says the score of each file and where the faults are that no test notices", () => {
    const text = mutationSummary(report);
    expect(text).toContain("3 of 5 planted faults are noticed: **60 %**");
    expect(text).toContain("| decide.ts | 3 | 4 | 75 % |");
    expect(text).toContain("| decide.ts:3:7 | BooleanLiteral | `x` |");
    expect(text).toContain("| reading/stem.ts:3:7 | BooleanLiteral | `a \\| b` |");
  });
});
