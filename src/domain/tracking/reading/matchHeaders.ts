import { type Cell, fail, invalid, isCellError, ok, type Problem, type Result } from "../../shared";
import { type ColumnKey, headerOf, NEEDED_COLUMNS, TRACKING_COLUMNS } from "../columns/trackingColumns";
import { headerKey } from "./headerKey";

/** Where each column that was found stands in the range, counted from 0. */
export type ColumnPositions = ReadonlyMap<ColumnKey, number>;

const headerText = (cell: Cell): string => {
  if (cell === null || cell === undefined) return "";
  return isCellError(cell) ? cell.error : String(cell).trim();
};

/** The headers of a range as they are written, blank ones included. */
export const headerTexts = (row: readonly Cell[] | undefined): readonly string[] => (row ?? []).map(headerText);

const NAMES: ReadonlyMap<ColumnKey, readonly string[]> = new Map(
  TRACKING_COLUMNS.map(({ key, title, aliases }) => [key, [title.fr, key, ...aliases].map(headerKey)])
);

const COLUMN_NAMED: ReadonlyMap<string, ColumnKey> = new Map(
  [...NAMES].flatMap(([key, names]) => names.map((name) => [name, key] as const))
);

/** The column that a header, an alias or a key means. */
export const columnNamed = (name: string): ColumnKey | undefined => COLUMN_NAMED.get(headerKey(name));

const headersRead = (headers: readonly string[], none: string): string => {
  const written = headers.filter((header) => header !== "");
  return written.length === 0 ? none : written.join(" ; ");
};

/** Says that a needed column is not there, with the headers that are. */
export const missingColumn = (key: ColumnKey, headers: readonly string[]): Problem =>
  invalid(
    `La colonne « ${headerOf(key)} » manque dans la plage de suivi. En-têtes lus : ${headersRead(headers, "aucun")}. ` +
      `Si elle porte un autre nom, indiquez-le par le paramètre colonne.${key}.`,
    `The column “${headerOf(key)}” is missing from the tracking range. Headers read: ${headersRead(headers, "none")}. ` +
      `If it has another name, give it with the setting colonne.${key}.`
  );

const notAHeader = (key: ColumnKey, header: string, headers: readonly string[]): Problem =>
  invalid(
    `Le paramètre colonne.${key} nomme l’en-tête « ${header} », qui n’est pas dans la plage de suivi. ` +
      `En-têtes lus : ${headersRead(headers, "aucun")}.`,
    `The setting colonne.${key} names the header “${header}”, which is not in the tracking range. ` +
      `Headers read: ${headersRead(headers, "none")}.`
  );

/**
 * Finds the columns by their headers, in any order; the default header wins over the aliases, then the leftmost.
 * Fails where a header named by a setting, or a needed column, is not there.
 */
export const matchHeaders = (
  headers: readonly string[],
  chosen: ReadonlyMap<ColumnKey, string>
): Result<ColumnPositions, Problem> => {
  const keys = headers.map(headerKey);
  const positions = new Map<ColumnKey, number>();
  for (const [key, header] of chosen) {
    const position = keys.indexOf(headerKey(header));
    if (position < 0) return fail(notAHeader(key, header, headers));
    positions.set(key, position);
  }
  const taken = new Set(positions.values());
  for (const [key, names] of NAMES) {
    if (positions.has(key)) continue;
    const found = names.map((name) => keys.findIndex((header, at) => header === name && !taken.has(at)));
    const position = found.find((at) => at >= 0);
    if (position !== undefined) positions.set(key, position);
  }
  const missing = NEEDED_COLUMNS.find((key) => !positions.has(key));
  return missing === undefined ? ok(positions) : fail(missingColumn(missing, headers));
};
