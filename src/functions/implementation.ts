import type { FunctionContract } from "../domain/contract";
import type { Problem, Result } from "../domain/shared";

/** What may be put in a cell. Never null: Excel would show 0. */
export type AnswerCell = string | number | boolean;

/** One cell, or a rectangle whose rows have the same length. */
export type Answer = AnswerCell | readonly (readonly AnswerCell[])[];

/** The body of a function: raw arguments in the order of the contract, an answer or the reason why there is none. */
export type FunctionBody = (argumentList: readonly unknown[]) => Result<Answer, Problem>;

/** A contract and the code that keeps it. */
export interface Implementation {
  readonly contract: FunctionContract;
  readonly answer: FunctionBody;
}
