import type { LabelledSet, SetLine } from "../../test/support/labelledSets";
import { answerAll, type Answered } from "./answered";
import type { Causes } from "./causes";
import { CLASSIFIERS, OURS } from "./classifiers";
import { clauseConfusion, statusConfusion } from "./confusion";
import { withoutExcluded } from "./excluded";
import { figureTable, type Column } from "./figures";
import { section } from "./markdown";
import { lacksCause, mistakesIn, mistakeTable, type Mistake } from "./mistakes";
import { keptLabelsSeenInDevelopment } from "./sharedLabels";

export type Half = "development" | "reporting";

/** A part of the document and the errors it lists without a cause. */
export interface Report {
  readonly text: string;
  readonly withoutCause: readonly Mistake[];
}

const HALF_NAMES: Readonly<Record<Half, string>> = { development: "development", reporting: "kept" };

/** The figures of the development or of the kept lines of every set: the 299 lines first, then the sets of trade readers. */
export function report(sets: readonly LabelledSet[], half: Half, causes: Causes): Report {
  const name = HALF_NAMES[half];
  const counted = sets.map(withoutExcluded);
  const groups = counted.map((set) => ({ set, answered: answerAll(set[half], OURS) }));
  const mistakes = groups.flatMap(({ set, answered }) => mistakesIn(set.id, answered, causes));
  const [first, ...others] = counted;
  const trade = others.filter((set) => set[half].length > 0);
  const tradeGroups = groups.slice(1).filter(({ answered }) => answered.length > 0);
  if (!first) return { text: "", withoutCause: [] };

  const text = section(
    `#### The 299 lines, ${name} half (${String(first[half].length)} lines)`,
    figureTable(comparison(first[half])),
    wholeHalfNote(sets[0], first, half),
    `#### The lines of trade readers, ${name} sets (${String(count(trade, half))} lines)`,
    figureTable(tradeGroups.map(({ set, answered }) => ({ title: set.title, answered }))),
    "Together, beside the same baselines:",
    figureTable(comparison(trade.flatMap((set) => set[half]))),
    half === "reporting" ? seenNote(counted) : "",
    confusions(
      groups.slice(0, 1).flatMap(({ answered }) => answered),
      `the 299 lines, ${name} half`
    ),
    confusions(
      tradeGroups.flatMap(({ answered }) => answered),
      `trade readers, ${name} sets`
    ),
    `#### Errors left, ${name} lines (${String(mistakes.length)})`,
    mistakeTable(mistakes)
  );
  return { text, withoutCause: mistakes.filter(lacksCause) };
}

const count = (sets: readonly LabelledSet[], half: Half): number =>
  sets.reduce((sum, set) => sum + set[half].length, 0);

const comparison = (lines: readonly SetLine[]): readonly Column[] =>
  CLASSIFIERS.map(({ title, classifier }) => ({ title, answered: answerAll(lines, classifier) }));

const confusions = (answered: readonly Answered[], what: string): string =>
  section(`#### Confusion: ${what}`, statusConfusion(answered), clauseConfusion(answered));

const seenNote = (sets: readonly LabelledSet[]): string =>
  `${String(keptLabelsSeenInDevelopment(sets))} of all kept lines carry a label that also stands among the development lines, since different people wrote the same words.`;

/** The figures with the excluded lines in, where the half has any. */
function wholeHalfNote(whole: LabelledSet | undefined, counted: LabelledSet, half: Half): string {
  if (!whole || whole[half].length === counted[half].length) return "";
  return section(
    "With the excluded line in:",
    figureTable([{ title: "`classify`", answered: answerAll(whole[half], OURS) }])
  );
}
