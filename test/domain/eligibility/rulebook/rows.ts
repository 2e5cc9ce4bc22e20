import {
  guideUsh2020,
  readRulebookTable,
  RULEBOOK_COLUMNS,
  type Rulebook,
  type RulebookColumnKey,
} from "../../../../src/domain/eligibility";
import type { Cell, Cells } from "../../../../src/domain/shared";
import { refusalOf, valueOf } from "./rulebooks";

/** The headers of the sheet. */
export const HEADERS = RULEBOOK_COLUMNS.map(({ title }) => title.fr);

/** What a test writes of a row, by the keys of its columns. */
export type Row = Partial<Record<RulebookColumnKey, Cell>>;

/** A table with the columns of the sheet, in their order. */
export const table = (...rows: readonly Row[]): Cells => [
  HEADERS,
  ...rows.map((row) => RULEBOOK_COLUMNS.map(({ key }) => row[key])),
];

/** The edition as the rows change it. */
export const read = (...rows: readonly Row[]): Rulebook => valueOf(readRulebookTable(table(...rows), guideUsh2020));
/** Why the rows are refused, in French. */
export const refusal = (...rows: readonly Row[]): string => refusalOf(readRulebookTable(table(...rows), guideUsh2020));

/** A rule that the edition does not have. */
export const ADDED: Row = {
  id: "A-formation",
  clause: "E1",
  triggers: "formation équipe ; formation ... accompagnement",
  reason: "l’appel finance la formation des équipes",
};
