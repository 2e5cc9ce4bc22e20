import type { Cell, Cells, Problem, Result } from "../domain/shared";
import type { AnswerCell, AnswerCells } from "./implementation";

/** Answers each cell of a rectangle; null (nothing known) is written as nothing, a problem stays in its own cell. */
export const cellByCell = (
  cells: Cells,
  answer: (cell: Cell, line: number, column: number) => Result<AnswerCell | null, Problem>
): AnswerCells =>
  cells.map((row, line) =>
    row.map((cell, column) => {
      const result = answer(cell, line, column);
      return result.ok ? (result.value ?? "") : result.problem;
    })
  );
