import { columnName, quoteSheet, type Rect } from "./address";
import { tokenize, type FormulaToken } from "./formulaText";

/** What a formula may ask of a table. */
export interface TableShape {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly rect: Rect;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
}

/** Where the formula stands and which tables there are. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly tables: readonly TableShape[];
}

/** A formula that refers to a table or a column that is not there. */
export class FormulaProblem extends Error {}

interface Wish {
  readonly area: "data" | "all" | "headers" | "totals" | "row";
  readonly columns: readonly [string, string] | null;
}

export const hasStructuredReference = (formula: string): boolean => formula.includes("[");

/** Turns every reference to a table into the cells it means at that place. */
export function compileFormula(formula: string, place: Place): string {
  if (!hasStructuredReference(formula)) return formula;
  return tokenize(formula)
    .map((token) => (token.kind === "structured" ? compileReference(token.text, place) : token.text))
    .join("");
}

/**
 * Gives back the text as it was written, from that text and from its compiled form after rows or sheets have moved.
 * Null when the two no longer speak of the same formula.
 */
export function restoreFormula(source: string, compiled: string): string | null {
  const written = tokenize(source);
  const current = tokenize(compiled).filter(({ kind }) => kind !== "text");
  if (written.filter(({ kind }) => kind !== "text").length !== current.length) return null;
  let next = 0;
  const follow = (token: FormulaToken): string => {
    if (token.kind === "text") return token.text;
    const now = current[next]?.text ?? token.text;
    next += 1;
    return token.kind === "structured" ? token.text : now;
  };
  return written.map(follow).join("");
}

function compileReference(text: string, place: Place): string {
  const open = text.indexOf("[");
  const table = findTable(text.slice(0, open), place);
  const wish = readWish(text.slice(open));
  const rows = rowsOf(wish.area, table, place);
  if (!rows) return wish.area === "row" ? "#VALUE!" : "#REF!";
  const [from, to] = wish.columns ?? [table.headers[0] ?? "", table.headers.at(-1) ?? ""];
  const first = table.rect.left + columnOf(from, table);
  const last = table.rect.left + columnOf(to, table);
  const sign = wish.area === "row" ? "" : "$";
  const start = `$${columnName(Math.min(first, last))}${sign}${rows.top + 1}`;
  const end = `$${columnName(Math.max(first, last))}${sign}${rows.bottom + 1}`;
  const sheet = table.sheetId === place.sheetId ? "" : `${quoteSheet(table.sheetName)}!`;
  return sheet + (start === end ? start : `${start}:${end}`);
}

function findTable(name: string, place: Place): TableShape {
  const found =
    name === ""
      ? place.tables.find(
          ({ sheetId, rect }) =>
            sheetId === place.sheetId &&
            place.row >= rect.top &&
            place.row <= rect.bottom &&
            place.column >= rect.left &&
            place.column <= rect.right
        )
      : place.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new FormulaProblem(name === "" ? "The cell is in no table." : `There is no table named ${name}.`);
  return found;
}

function columnOf(header: string, table: TableShape): number {
  const wanted = header.toLowerCase();
  const index = table.headers.findIndex((each) => each.toLowerCase() === wanted);
  if (index < 0) throw new FormulaProblem(`The table ${table.name} has no column named ${header}.`);
  return index;
}

function rowsOf(area: Wish["area"], table: TableShape, place: Place): { top: number; bottom: number } | null {
  const { top, bottom } = table.rect;
  const lastData = table.hasTotals ? bottom - 1 : bottom;
  switch (area) {
    case "all":
      return { top, bottom };
    case "headers":
      return { top, bottom: top };
    case "totals":
      return table.hasTotals ? { top: bottom, bottom } : null;
    case "row":
      return place.row > top && place.row <= lastData ? { top: place.row, bottom: place.row } : null;
    case "data":
      return { top: top + 1, bottom: lastData };
  }
}

const AREAS: Readonly<Record<string, Wish["area"]>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "row",
};

function readWish(bracket: string): Wish {
  const inside = bracket.slice(1, -1).trim();
  if (inside === "") return { area: "data", columns: null };
  if (inside.startsWith("@")) return { area: "row", columns: readColumns(inside.slice(1)) };
  const whole = AREAS[inside.toLowerCase()];
  if (whole) return { area: whole, columns: null };
  if (!inside.startsWith("[")) return { area: "data", columns: [unescapeName(inside), unescapeName(inside)] };
  return readParts(inside);
}

function readParts(inside: string): Wish {
  let area: Wish["area"] = "data";
  let columns: Wish["columns"] = null;
  let text = inside;
  for (let part = /^\s*\[(#[^\]]*)\]\s*,?/.exec(text); part; part = /^\s*\[(#[^\]]*)\]\s*,?/.exec(text)) {
    area = AREAS[(part[1] ?? "").toLowerCase()] ?? area;
    text = text.slice(part[0].length);
  }
  if (text.trim() !== "") columns = readColumns(text.trim());
  return { area, columns };
}

function readColumns(text: string): readonly [string, string] | null {
  if (text === "") return null;
  if (!text.startsWith("[")) return [unescapeName(text), unescapeName(text)];
  const names = [...text.matchAll(/\[((?:'.|[^'\]])*)\]/gs)].map((match) => unescapeName(match[1] ?? ""));
  const first = names[0];
  if (first === undefined) throw new FormulaProblem(`${text} is not a reference to a column.`);
  return [first, names[1] ?? first];
}

const unescapeName = (text: string): string => text.trim().replace(/'(.)/gs, "$1");
