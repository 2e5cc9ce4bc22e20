import type { SetId } from "../../test/support/labelledSets";
import { isAccepted, type Answered } from "./answered";
import type { Causes } from "./causes";
import { table } from "./markdown";

export const NO_CAUSE = "cause à écrire";

/** An answer that no reader accepts. */
export interface Mistake {
  readonly set: SetId;
  readonly answered: Answered;
  /** Why, as a person wrote it, or `NO_CAUSE`. */
  readonly cause: string;
}

/** Every answer that no reader accepts, with its cause. */
export const mistakesIn = (set: SetId, answered: readonly Answered[], causes: Causes): readonly Mistake[] =>
  answered
    .filter((each) => !isAccepted(each))
    .map((each) => ({ set, answered: each, cause: causes[set]?.[each.line.id] ?? NO_CAUSE }));

export const lacksCause = ({ cause }: Mistake): boolean => cause === NO_CAUSE;

/** The mistakes as a table, or a sentence where there is none. */
export function mistakeTable(mistakes: readonly Mistake[]): string {
  if (mistakes.length === 0) return "No error is left.";
  return table(
    ["Line", "Label (poste, account)", "Expected", "Answered", "Rule", "Cause"],
    mistakes.map(({ answered: { line, answer }, cause, set }) => [
      `${set} ${line.id}`,
      labelOf(line),
      `${line.acceptable.join(" or ")} (${line.clause})`,
      answer.status,
      answer.proof?.ruleId ?? answer.clause,
      cause,
    ])
  );
}

function labelOf({ account, label, poste }: Answered["line"]): string {
  const evidence = [poste, account].filter((each) => each !== "").join(", ");
  return evidence === "" ? label : `${label} (${evidence})`;
}
