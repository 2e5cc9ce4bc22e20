import {
  type Bilingual,
  type Cell,
  type Cells,
  fail,
  invalid,
  isCellError,
  normalise,
  ok,
  type Problem,
  type Result,
} from "../../../shared";
import { EDITION_COLUMN, RULEBOOK_COLUMNS } from "../columns/rulebookColumns";
import type { RulebookColumnKey } from "../columns/rulebookColumn";
import { refused } from "../refusal";

/** One row of a table of rules. */
export interface TableRow {
  /** Counted from the row of headers, which is 1. */
  readonly number: number;
  /** The text of a cell; "" where it is blank, or where the table has no such column. */
  readonly text: (key: RulebookColumnKey) => string;
}

type Positions = ReadonlyMap<RulebookColumnKey, number>;

const COLUMNS = [...RULEBOOK_COLUMNS, EDITION_COLUMN];

/** The header of a column. */
export const headerOf = (key: RulebookColumnKey): string =>
  COLUMNS.find((column) => column.key === key)?.title.fr ?? key;

/** A blank cell may arrive as 0, and no column of the table holds 0. */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined || cell === 0 || isCellError(cell)) return "";
  return typeof cell === "boolean" ? (cell ? "VRAI" : "FAUX") : String(cell).trim();
}

/** Finds the columns by their headers, in any order; the usual header wins over the aliases. */
function positionsIn(headers: readonly string[]): Positions {
  const written = headers.map(normalise);
  return new Map(
    COLUMNS.flatMap(({ aliases, key, title }) => {
      const at = [title.fr, ...aliases].map((name) => written.indexOf(normalise(name))).find((place) => place >= 0);
      return at === undefined ? [] : [[key, at] as const];
    })
  );
}

const withoutRules = (headers: readonly string[]): Problem => {
  const read = headers.filter((header) => header !== "").join(" ; ");
  return invalid(
    `Référentiel refusé : la colonne « Règle » manque. En-têtes lus : ${read || "aucun"}.`,
    `Rulebook refused: the column “Règle” is missing. Headers read: ${read || "none"}.`
  );
};

const IN_ERROR = (error: string): Bilingual => ({
  fr: `corrigez l’erreur ${error} de cette cellule`,
  en: `correct the error ${error} of this cell`,
});

/** What a row holds beside what a formula may write in every row. */
const isBlankRow = ({ text }: TableRow): boolean =>
  COLUMNS.every(({ key }) => key === "inForce" || key === "edition" || text(key) === "");

/** The rows that hold something, or the cell in error that keeps them from being read. */
export function readRows(cells: Cells): Result<readonly TableRow[], Problem> {
  const [headerCells = [], ...rowCells] = cells;
  const headers = headerCells.map(textOf);
  const positions = positionsIn(headers);
  if (!positions.has("id")) return fail(withoutRules(headers));
  const rows: TableRow[] = [];
  for (const [index, row] of rowCells.entries()) {
    const cellOf = (key: RulebookColumnKey): Cell => row[positions.get(key) ?? -1];
    const tableRow = { number: index + 2, text: (key: RulebookColumnKey) => textOf(cellOf(key)) };
    for (const { key } of COLUMNS) {
      const cell = cellOf(key);
      if (cell === undefined || !isCellError(cell)) continue;
      const place = { rule: tableRow.text("id"), row: tableRow.number, field: headerOf(key) };
      return fail(refused(place, IN_ERROR(cell.error)));
    }
    if (!isBlankRow(tableRow)) rows.push(tableRow);
  }
  return ok(rows);
}

/** The table without one of its columns. */
export function withoutColumn(cells: Cells, key: RulebookColumnKey): Cells {
  const [headers = [], ...rows] = cells;
  const at = positionsIn(headers.map(textOf)).get(key);
  return [headers.map((header, place) => (place === at ? "" : header)), ...rows];
}
