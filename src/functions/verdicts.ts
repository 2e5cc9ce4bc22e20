import { classify, type CostLine, type Rulebook, type Verdict } from "../domain/eligibility";

/** Beyond this many different lines the memory is emptied: a workbook rarely has a tenth of it. */
const REMEMBERED = 20_000;

/** What each rulebook answered, for as long as it is in use. */
const remembered = new WeakMap<Rulebook, Map<string, Verdict>>();

const keyOf = ({ account, label, poste }: CostLine): string => [label, poste ?? "", account ?? ""].join("\u0000");

function answersOf(rulebook: Rulebook): Map<string, Verdict> {
  const known = remembered.get(rulebook);
  if (known !== undefined && known.size < REMEMBERED) return known;
  const answers = new Map<string, Verdict>();
  remembered.set(rulebook, answers);
  return answers;
}

/** The verdict of a rulebook; Excel asks for the same lines again and again, so answers are remembered. */
export function verdictOf(line: CostLine, rulebook: Rulebook): Verdict {
  const answers = answersOf(rulebook);
  const key = keyOf(line);
  const verdict = answers.get(key) ?? classify(line, rulebook);
  answers.set(key, verdict);
  return verdict;
}
