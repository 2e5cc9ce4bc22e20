import type { FunctionId } from "../domain/contract";
import type { Problem, Result } from "../domain/shared";

/** What may be put in a cell. Never null: Excel would show 0. */
export type AnswerCell = string | number | boolean;

/** A rectangle whose rows have the same length; a problem shows as an error in its own cell, beside the answers of the others. */
export type AnswerCells = readonly (readonly (AnswerCell | Problem)[])[];

/** One cell, or a rectangle. */
export type Answer = AnswerCell | AnswerCells;

/** The body of a function: raw arguments in the order of its contract, an answer or the reason why there is none. */
export type FunctionBody = (argumentList: readonly unknown[]) => Result<Answer, Problem>;

/** The code that keeps the contract of this id; the texts of the contract stay out of what runs in Excel. */
export interface Implementation {
  readonly id: FunctionId;
  readonly answer: FunctionBody;
}
