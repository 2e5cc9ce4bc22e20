import type { Clause, Status, Verdict } from "../../src/domain/eligibility";
import type { SetLine } from "../../test/support/labelledSets";

/** What a classifier answers; only ours proves it. */
export interface Answer {
  readonly status: Status;
  readonly clause: Clause;
  readonly proof?: Verdict;
}

/** Answers one line from its label, poste and account: all that any classifier is given. */
export type Classifier = (line: Pick<SetLine, "label" | "poste" | "account">) => Answer;

/** A labelled line and what was answered. */
export interface Answered {
  readonly line: SetLine;
  readonly answer: Answer;
}

export const answerAll = (lines: readonly SetLine[], classifier: Classifier): readonly Answered[] =>
  lines.map((line) => ({ line, answer: classifier(line) }));

/** True when the answer is one that the readers accept. */
export const isAccepted = ({ line, answer }: Answered): boolean => line.acceptable.includes(answer.status);
