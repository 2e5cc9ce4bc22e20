import { guideUsh2020, readRulebookTable, RULEBOOK_COLUMNS, type Rulebook } from "../../domain/eligibility";
import { normalise, ok, type Cells, type Problem, type Result } from "../../domain/shared";
import { tableKeyed } from "../../workbook";
import { cellText } from "../cellText";
import { ourSheets, type Book } from "../readBook";

/** Asks for the tables of the sheet Référentiel, in the request that follows; none where there is no such sheet. */
export const askRulebook = (book: Book): readonly Excel.Range[] =>
  (ourSheets(book).get("referentiel")?.worksheet.tables.items ?? []).map((table) => {
    const range = table.getRange();
    range.load("values");
    return range;
  });

/** What a table that can be edited has; the list of rules of earlier versions only showed them. */
const ACTION = RULEBOOK_COLUMNS.filter(({ key }) => key === "action").map(({ title }) => normalise(title.fr));

const isEditable = (cells: Cells): boolean => {
  const headers = (cells[0] ?? []).map(cellText);
  return (
    tableKeyed("referentiel", headers) !== undefined && headers.some((header) => ACTION.includes(normalise(header)))
  );
};

/** The rulebook in force: the built-in edition, with what the table of the workbook changes of it. */
export function rulebookInForce(asked: readonly Excel.Range[]): Result<Rulebook, Problem> {
  const table = asked.map(({ values }): Cells => values).find(isEditable);
  return table === undefined ? ok(guideUsh2020) : readRulebookTable(table, guideUsh2020);
}
