import { guessColumns, guessHeaderRow, textOfCell, type RangeColumns } from "../../../domain/budgetCheck";
import type { SelectedRange } from "../../host/budgetHost";

/** How a range is read: guessed first, then as the person says. */
export interface RangeReading {
  /** The row of the headers, counted from 0; null where there is none. */
  readonly headerRow: number | null;
  readonly columns: RangeColumns;
}

/** The columns that the headers of a row name. */
export const columnsUnder = ({ cells }: SelectedRange, headerRow: number | null): RangeColumns =>
  guessColumns((headerRow === null ? [] : (cells[headerRow] ?? [])).map(textOfCell));

/** How a range is read before the person has said anything. */
export const guessed = (range: SelectedRange): RangeReading => {
  const headerRow = guessHeaderRow(range.cells);
  return { headerRow, columns: columnsUnder(range, headerRow) };
};
