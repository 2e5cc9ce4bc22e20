import { sumToTheCent } from "../money";
import type { Bilingual } from "../shared";
import { classify } from "./classify";
import { posteNamed } from "./postes";
import type { CostLine, DecidingWords, Verdict } from "./verdict";
import { isSameRule } from "./rulebook/adaptation";
import { CLAUSE_WORDS } from "./rulebook/columns/words";
import type { Rule, Rulebook, Status } from "./rulebook/rulebook";

/** A cost line with its amount in euros; null where it is unknown, which is never 0. */
export interface PricedLine extends CostLine {
  readonly amount: number | null;
}

/** What lines come to, in euros to the cent. The three add up to the sum of the known amounts. */
export interface EditionTotals {
  readonly assiette: number;
  readonly horsAssiette: number;
  readonly aVerifier: number;
}

/** A line that another edition answers otherwise, by another status or by another rule. */
export interface LineChange<Line extends PricedLine = PricedLine> {
  /** Counted from 0. */
  readonly index: number;
  readonly line: Line;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly isOtherStatus: boolean;
  /** The rule that was added, changed or retired, and the words it is about: one sentence. */
  readonly why: Bilingual;
}

/** Two editions applied to the same lines. */
export interface EditionComparison<Line extends PricedLine = PricedLine> {
  readonly changes: readonly LineChange<Line>[];
  readonly before: EditionTotals;
  readonly after: EditionTotals;
  /** Lines that have a label and whose amount is unknown: they are in no total. */
  readonly withoutAmount: number;
}

interface Answered<Line extends PricedLine> {
  readonly index: number;
  readonly line: Line;
  readonly before: Verdict;
  readonly after: Verdict;
}

const isOutside = ({ poste }: PricedLine): boolean => poste !== undefined && posteNamed(poste)?.clause === null;

/** What a line is counted under: an eligible one that is declared outside the request stays outside. */
const countedAs = (line: PricedLine, { status }: Verdict): Status =>
  status === "Éligible" && isOutside(line) ? "Inéligible" : status;

function totalsOf<Line extends PricedLine>(lines: readonly Answered<Line>[], side: "before" | "after"): EditionTotals {
  const sum = (status: Status): number =>
    sumToTheCent(
      lines.flatMap((each) => {
        const { amount } = each.line;
        return amount === null || countedAs(each.line, each[side]) !== status ? [] : [amount];
      })
    );
  return { assiette: sum("Éligible"), horsAssiette: sum("Inéligible"), aVerifier: sum("À vérifier") };
}

/** What became of a rule from one edition to the other. */
type Fate = "added" | "retired" | "changed" | "same";

function fateOf(id: string, before: Rulebook, after: Rulebook): Fate {
  const rule = ({ rules }: Rulebook): Rule | undefined => rules.find((each) => each.id === id);
  const [old, current] = [rule(before), rule(after)];
  if (old === undefined) return "added";
  if (current === undefined) return "retired";
  return isSameRule(old, current) ? "same" : "changed";
}

const FATES: Readonly<Record<Fate, Bilingual>> = {
  added: { fr: "est ajoutée", en: "is added" },
  retired: { fr: "est retirée", en: "is retired" },
  changed: { fr: "est modifiée", en: "is changed" },
  same: { fr: "s’applique désormais", en: "now applies" },
};

const quoted = (words: readonly DecidingWords[], open: string, close: string): string =>
  words.map(({ text }) => `${open}${text}${close}`).join(", ");

const about = (words: readonly DecidingWords[]): Bilingual =>
  words.length === 0
    ? { fr: "le libellé", en: "the label" }
    : { fr: quoted(words, "« ", " »"), en: quoted(words, "“", "”") };

/** The rule that explains the change, of the two that answered: the one that is not the same in both editions. */
function explaining(before: Verdict, after: Verdict, [from, to]: readonly [Rulebook, Rulebook]): Verdict {
  const isNew = fateOf(after.ruleId, from, to) !== "same";
  return isNew || fateOf(before.ruleId, from, to) === "same" ? after : before;
}

/** "La règle « A-formation » est ajoutée : « Formation » passe de « Guide muet » à E1." */
function whyOf(before: Verdict, after: Verdict, editions: readonly [Rulebook, Rulebook]): Bilingual {
  const { ruleId } = explaining(before, after, editions);
  const fate = FATES[fateOf(ruleId, ...editions)];
  const words = about(after.words.length > 0 ? after.words : before.words);
  const [old, current] = [CLAUSE_WORDS[before.clause], CLAUSE_WORDS[after.clause]];
  const moved =
    old === current
      ? { fr: `${words.fr} reste sous « ${current} »`, en: `${words.en} stays under “${current}”` }
      : {
          fr: `${words.fr} passe de « ${old} » à « ${current} »`,
          en: `${words.en} goes from “${old}” to “${current}”`,
        };
  return {
    fr: `La règle « ${ruleId} » ${fate.fr} : ${moved.fr}.`,
    en: `Rule “${ruleId}” ${fate.en}: ${moved.en}.`,
  };
}

/** Which lines two editions answer otherwise, why, and what all lines come to under each. Lines without label are left out. */
export function compareEditions<Line extends PricedLine>(
  lines: readonly Line[],
  before: Rulebook,
  after: Rulebook
): EditionComparison<Line> {
  const answered = lines.flatMap((line, index) =>
    line.label.trim() === "" ? [] : [{ index, line, before: classify(line, before), after: classify(line, after) }]
  );
  return {
    changes: answered
      .filter((each) => each.before.status !== each.after.status || each.before.ruleId !== each.after.ruleId)
      .map((each) => ({
        ...each,
        isOtherStatus: each.before.status !== each.after.status,
        why: whyOf(each.before, each.after, [before, after]),
      })),
    before: totalsOf(answered, "before"),
    after: totalsOf(answered, "after"),
    withoutAmount: answered.filter(({ line }) => line.amount === null).length,
  };
}
