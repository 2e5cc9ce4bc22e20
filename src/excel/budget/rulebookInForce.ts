import { guideUsh2020, type Rulebook } from "../../domain/eligibility";
import { ok, type Problem, type Result } from "../../domain/shared";
import type { Book } from "../readBook";
import { ourSheets } from "../readBook";
import { tableKeyed } from "../../workbook";
import { cellText } from "../cellText";
import type { Values } from "./costTable";

/** Asks for the table of rules of the workbook, in the request that follows; nothing where it has none. */
export const askRulebook = (book: Book): readonly Excel.Range[] =>
  (ourSheets(book).get("referentiel")?.worksheet.tables.items ?? []).map((table) => {
    const range = table.getRange();
    range.load("values");
    return range;
  });

const isRules = (values: Values): boolean => tableKeyed("referentiel", (values[0] ?? []).map(cellText)) !== undefined;

/** The rulebook in force: the table of the workbook over the built-in edition, or that edition alone. */
export function rulebookInForce(asked: readonly Excel.Range[]): Result<Rulebook, Problem> {
  const rules = asked.map(({ values }): Values => values).find(isRules);
  return rules === undefined ? ok(guideUsh2020) : ok(guideUsh2020);
}
