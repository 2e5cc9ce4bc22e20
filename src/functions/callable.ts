import { type Language, type Problem, textIn } from "../domain/shared";
import { isInvocation } from "./cells";
import type { Answer, AnswerCell, AnswerCells, Implementation } from "./implementation";

/** What the functions need to know of the host. */
export interface FunctionHost {
  /** The language of Excel's interface, asked at each call: only messages follow it, never cells. */
  readonly language: () => Language;
}

/** What Excel gets: the cells of an answer, an error of its own class in place of each problem. */
export type Sent = AnswerCell | readonly (readonly unknown[])[];

/** A function as Excel calls it. */
export type Callable = (...argumentList: readonly unknown[]) => Sent;

const errorCode = ({ kind }: Problem): CustomFunctions.ErrorCode =>
  kind === "invalid" ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable;

/** Excel knows this error by its own class, which is no JavaScript error: hence the wide type. */
const excelError = (problem: Problem, language: Language): unknown =>
  new CustomFunctions.Error(errorCode(problem), textIn(problem.message, language));

const isProblem = (cell: AnswerCell | Problem | undefined): cell is Problem => typeof cell === "object";

const isRectangle = (answer: Answer): answer is AnswerCells => typeof answer === "object";

/** A row without problems is sent as it is; an answer of one cell fails as a whole, which every Excel shows with its message. */
const sent = (answer: Answer, language: Language): Sent => {
  if (!isRectangle(answer)) return answer;
  const only = answer.length === 1 && answer[0]?.length === 1 ? answer[0][0] : undefined;
  if (isProblem(only)) throw excelError(only, language);
  return answer.map((row) =>
    row.some(isProblem) ? row.map((cell) => (isProblem(cell) ? excelError(cell, language) : cell)) : row
  );
};

/** The kind of the mistake is said, never its text: it could repeat what is in the household sheet. */
const unexpected = (id: string, error: unknown): Problem => {
  const kind = error instanceof Error ? error.name : typeof error;
  return {
    kind: "invalid",
    message: {
      fr: `${id} n’a pas pu répondre : erreur imprévue du complément (${kind}). Signalez-la avec la formule utilisée.`,
      en: `${id} could not answer: unexpected error in the add-in (${kind}). Please report it with the formula used.`,
    },
  };
};

/** Wraps a body so that Excel gets a value, or #VALUE! or #N/A with a message in the language of its interface. */
export function callable({ answer, id }: Implementation, host: FunctionHost): Callable {
  return (...received) => {
    const argumentList = isInvocation(received.at(-1)) ? received.slice(0, -1) : received;
    let result: ReturnType<typeof answer>;
    try {
      result = answer(argumentList);
    } catch (error) {
      throw excelError(unexpected(id, error), host.language());
    }
    if (!result.ok) throw excelError(result.problem, host.language());
    return sent(result.value, host.language());
  };
}
