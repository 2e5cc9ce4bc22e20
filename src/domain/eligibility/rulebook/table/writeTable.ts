import { EDITION_COLUMN, RULEBOOK_COLUMNS } from "../columns/rulebookColumns";
import { editionText } from "../edition";
import type { Rule, Rulebook } from "../rulebook";
import { type FieldColumnKey, FIELDS, isField } from "./fields";

/** The columns that hold a part of a rule, in the order of the table. */
const FIELD_COLUMNS = RULEBOOK_COLUMNS.flatMap(({ key, title }) => (isField(key) ? [{ key, header: title.fr }] : []));

/** The header row of `rulebookTable`. */
export const RULEBOOK_TABLE_HEADER: readonly string[] = [
  ...FIELD_COLUMNS.map(({ header }) => header),
  EDITION_COLUMN.title.fr,
];

/** What a cell of the table says of a rule: "" where it says nothing. Days are written dd/mm/yyyy. */
export const ruleCell = (rule: Rule, key: FieldColumnKey): string => FIELDS[key].write(rule);

/** One rule, in the columns of `rulebookTable` less the last. */
export const ruleRow = (rule: Rule): readonly string[] => FIELD_COLUMNS.map(({ key }) => ruleCell(rule, key));

/**
 * A rulebook as a table with its header row: what `readRulebookTable` reads back as the same rulebook. The last column
 * says the edition, by which the table is known to hold it whole.
 */
export function rulebookTable(rulebook: Rulebook): readonly (readonly string[])[] {
  const edition = editionText(rulebook);
  return [RULEBOOK_TABLE_HEADER, ...rulebook.rules.map((rule) => [...ruleRow(rule), edition])];
}
