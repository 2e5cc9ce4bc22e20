import { classify, type CostLine, guideUsh2020, type Verdict } from "../domain/eligibility";

/** Beyond this many different lines the memory is emptied: a workbook rarely has a tenth of it. */
const REMEMBERED = 20_000;

const remembered = new Map<string, Verdict>();

const keyOf = ({ account, label, poste }: CostLine): string => [label, poste ?? "", account ?? ""].join("\u0000");

/** The verdict of the rulebook in force; Excel asks for the same lines again and again, so answers are remembered. */
export function verdictOf(line: CostLine): Verdict {
  const key = keyOf(line);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const verdict = classify(line, guideUsh2020);
  remembered.set(key, verdict);
  return verdict;
}
