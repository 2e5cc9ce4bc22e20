import { classify, guideUsh2020, type Verdict } from "../../../src/domain/eligibility";
import { readLabelledLines, splitByHash, type LabelledLine } from "../../support/costLines";

interface Answered {
  readonly line: LabelledLine;
  readonly verdict: Verdict;
}

const { development, reporting } = splitByHash(readLabelledLines());

const answered: readonly Answered[] = development.map((line) => ({
  line,
  verdict: classify({ label: line.label, poste: line.poste, account: line.compte }, guideUsh2020),
}));

const acceptedShare = (group: readonly Answered[]): number =>
  group.filter(({ line, verdict }) => line.acceptable.includes(verdict.status)).length / group.length;

const answering = (status: Verdict["status"]): readonly Answered[] =>
  answered.filter(({ verdict }) => verdict.status === status);

describe("the development half of the labelled lines", () => {
  it("is split from the other half once, by the hash of the identifier", () => {
    expect([development.length, reporting.length]).toEqual([157, 142]);
  });

  it("has no ineligible line answered Éligible", () => {
    expect(answering("Éligible").filter(({ line }) => line.expected === "Inéligible")).toEqual([]);
  });

  it("has at least 97 % of the answers Inéligible and Éligible accepted", () => {
    expect(acceptedShare(answering("Inéligible"))).toBeGreaterThanOrEqual(0.97);
    expect(acceptedShare(answering("Éligible"))).toBeGreaterThanOrEqual(0.97);
  });

  it("has at least 95 % of the clear lines decided", () => {
    const clear = answered.filter(({ line }) => !line.acceptable.includes("À vérifier"));
    expect(clear.filter(({ verdict }) => verdict.status !== "À vérifier").length / clear.length).toBeGreaterThanOrEqual(
      0.95
    );
  });

  it("has at least 95 % of the traps answered acceptably", () => {
    expect(acceptedShare(answered.filter(({ line }) => line.trap))).toBeGreaterThanOrEqual(0.95);
  });
});
