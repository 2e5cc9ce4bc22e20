import { type Language, type Problem, textIn } from "../domain/shared";
import { isInvocation } from "./cells";
import type { Answer, Implementation } from "./implementation";

/** What the functions need to know of the host. */
export interface FunctionHost {
  /** The language of Excel's interface, asked at each call: only messages follow it, never cells. */
  readonly language: () => Language;
}

/** A function as Excel calls it. */
export type Callable = (...argumentList: readonly unknown[]) => Answer;

const errorCode = ({ kind }: Problem): CustomFunctions.ErrorCode =>
  kind === "invalid" ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable;

/** Excel knows this error by its own class, which is no JavaScript error: hence the wide type. */
const excelError = (problem: Problem, language: Language): unknown =>
  new CustomFunctions.Error(errorCode(problem), textIn(problem.message, language));

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
  return (...sent) => {
    const argumentList = isInvocation(sent.at(-1)) ? sent.slice(0, -1) : sent;
    let result: ReturnType<typeof answer>;
    try {
      result = answer(argumentList);
    } catch (error) {
      throw excelError(unexpected(id, error), host.language());
    }
    if (!result.ok) throw excelError(result.problem, host.language());
    return result.value;
  };
}
