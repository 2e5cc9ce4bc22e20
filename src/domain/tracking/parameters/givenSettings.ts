import {
  type Cell,
  type Cells,
  fail,
  invalid,
  isBlank,
  isCellError,
  normalise,
  ok,
  type Problem,
  type Result,
} from "../../shared";
import { isColumnKey, type ColumnKey } from "../columns/trackingColumns";
import { columnNamed } from "../reading/matchHeaders";
import { isPlainKey, type PlainKey, SETTING_FAMILIES, SETTINGS } from "./settings";

/** The cells of a settings range, by key. Blank values are as if they were not there. */
export interface GivenSettings {
  readonly plain: ReadonlyMap<PlainKey, Cell>;
  readonly columns: ReadonlyMap<ColumnKey, Cell>;
  /** By the normalised label of the exit reason. */
  readonly reasons: ReadonlyMap<string, Cell>;
}

/** A blank cell may arrive as 0; of the settings, only the cost may be 0. */
const isGiven = (key: string, cell: Cell): boolean => !isBlank(cell) && (cell !== 0 || key === "cout_eligible");

const unknownKey = (written: string): Problem => {
  const keys = [...SETTINGS, ...SETTING_FAMILIES].map(({ key }) => (key.endsWith(".") ? `${key}…` : key)).join(", ");
  return invalid(
    `Le paramètre « ${written} » est inconnu. Paramètres possibles : ${keys}.`,
    `The setting “${written}” is unknown. Possible settings: ${keys}.`
  );
};

const twice = (written: string): Problem =>
  invalid(
    `Le paramètre « ${written} » est donné deux fois : gardez une seule ligne.`,
    `The setting “${written}” is given twice: keep one row.`
  );

const notTwoColumns = (columns: number): Problem =>
  invalid(
    `Les paramètres sont une plage de deux colonnes (nom, valeur) ; celle-ci en a ${columns}.`,
    `The settings are a range of two columns (name, value); this one has ${columns}.`
  );

const keyText = (cell: Cell): string => (isCellError(cell) ? cell.error : String(cell).trim());

/** Accents, capitals, spaces and hyphens of a key do not matter. */
const plainKey = (written: string): string => normalise(written).replace(/[ -]/g, "_");

/** Puts a value where its key says; false where the key is unknown. */
type Place = (written: string, cell: Cell) => Problem | null;

const placing = (plain: Map<PlainKey, Cell>, columns: Map<ColumnKey, Cell>, reasons: Map<string, Cell>): Place => {
  const put = <Key>(map: Map<Key, Cell>, key: Key, written: string, cell: Cell): Problem | null => {
    if (!isGiven(plainKey(written), cell)) return null;
    if (map.has(key)) return twice(written);
    map.set(key, cell);
    return null;
  };
  return (written, cell) => {
    const key = plainKey(written);
    if (isPlainKey(key)) return put(plain, key, written, cell);
    const dot = written.indexOf(".");
    const family = dot < 0 ? "" : plainKey(written.slice(0, dot));
    const name = written.slice(dot + 1).trim();
    if (family === "motif" && name !== "") return put(reasons, normalise(name), written, cell);
    if (family !== "colonne") return unknownKey(written);
    const column = isColumnKey(plainKey(name)) ? plainKey(name) : columnNamed(name);
    return column !== undefined && isColumnKey(column) ? put(columns, column, written, cell) : unknownKey(written);
  };
};

/** Sorts the cells of a settings range by key; names the key that is unknown or given twice. */
export const givenSettings = (cells: Cells): Result<GivenSettings, Problem> => {
  const plain = new Map<PlainKey, Cell>();
  const columns = new Map<ColumnKey, Cell>();
  const reasons = new Map<string, Cell>();
  const place = placing(plain, columns, reasons);
  for (const row of cells) {
    if (row.every((cell) => cell === 0 || isBlank(cell))) continue;
    if (row.length !== 2) return fail(notTwoColumns(row.length));
    const [key, value] = row;
    if (isBlank(key)) continue;
    const problem = place(keyText(key), value);
    if (problem !== null) return fail(problem);
  }
  return ok({ plain, columns, reasons });
};
