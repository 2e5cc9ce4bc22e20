import { classify, guideUsh2020 } from "../src/domain/eligibility";
import { normalise } from "../src/domain/shared";
import { verdictOf } from "../src/functions/verdicts";
import { lines } from "../test/data/cost-lines.json";
import { print } from "./report";
import { sideBySide } from "./sideBySide";

const LABELS = 10_000;
const REPEATED = 20;

/** Labels of the corpus, each told apart by a place and a number that no other label of any run has. */
const distinctLabels = (run: number): readonly string[] =>
  Array.from({ length: LABELS }, (_, index) => {
    const label = lines[index % lines.length]?.label ?? "";
    return `${label}, lot ${run * LABELS + index}`;
  });

const repeatedLabels = (labels: readonly string[]): readonly string[] =>
  labels.map((label, index) => labels[index % REPEATED] ?? label);

const count = (labels: readonly string[], answer: (label: string) => number): number =>
  labels.reduce((sum, label) => sum + answer(label), 0);

/** Time of 10 000 labels, beside a loop that only normalises and splits them. */
export function eligibility(): void {
  const prepared = Array.from({ length: 10 }, (_, run) => distinctLabels(run));
  const labelsOf = (run: number): readonly string[] => prepared[run] ?? [];
  const times = sideBySide({
    split: (run) => count(labelsOf(run), (label) => normalise(label).split(/[^\p{L}\d]+/u).length),
    classify: (run) => count(labelsOf(run), (label) => classify({ label }, guideUsh2020).words.length),
    distinct: (run) => count(labelsOf(run), (label) => verdictOf({ label }, guideUsh2020).words.length),
    repeated: (run) => count(repeatedLabels(labelsOf(run)), (label) => verdictOf({ label }, guideUsh2020).words.length),
  });
  print("Eligibility, 10 000 labels", [
    { what: "a loop that normalises and splits", measured: times.split, unit: "ms" },
    { what: "classified, all distinct", measured: times.classify, unit: "ms" },
    { what: "the same as a ratio to the loop", measured: times.classify / times.split, unit: "×", budget: 12 },
    { what: "through the memory of the functions, all distinct", measured: times.distinct, unit: "ms" },
    { what: `through the memory, ${REPEATED} labels repeated`, measured: times.repeated, unit: "ms" },
    { what: "repeated, as a share of distinct", measured: times.repeated / times.distinct, unit: "×", budget: 0.1 },
  ]);
}
