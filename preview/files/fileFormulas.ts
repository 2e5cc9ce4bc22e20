import { formatRect, type Rect } from "../grid/address";
import { tokenize } from "../grid/formulaText";
import { fileFunction, renameFunctions, writtenFormula } from "../../src/xlsx/fileFormula";
import type { FileTable } from "./fileBook";

/** Excel keeps the functions of add-ins behind this mark, with an underscore in the place of the dot. */
const ADD_IN_MARK = "_xldudf_";

const isIn = ({ top, left, bottom, right }: Rect, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** "[@Montant]" and "Suivi[@Montant]" are a short form that files do not have. */
function longReference(text: string, ownTable: string): string {
  const open = text.indexOf("[");
  const table = text.slice(0, open) || ownTable;
  const inside = text.slice(open + 1, -1).trim();
  if (!inside.startsWith("@")) return `${table}${text.slice(open)}`;
  const columns = inside.slice(1).trim();
  if (columns === "") return `${table}[#This Row]`;
  return `${table}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

/** Turns formulas into what a file holds. `functions` are those of the add-in, as "AVDL.MOTIF". */
export function createFileFormulas(functions: readonly string[]) {
  const known = new Set(functions.map((name) => name.toUpperCase()));
  const byMark = new Map(functions.map((name) => [`${ADD_IN_MARK}${name.replace(/\./g, "_")}`.toUpperCase(), name]));

  const toFile = (name: string): string =>
    known.has(name.toUpperCase()) ? `${ADD_IN_MARK}${name.toUpperCase().replace(/\./g, "_")}` : fileFunction(name);

  return {
    /** A formula with its sign, in the cell of that place, as the file holds it. */
    write(formula: string, row: number, column: number, tables: readonly FileTable[]): string {
      const own = tables.find(({ rect }) => isIn(rect, row, column))?.name ?? "";
      const long = tokenize(writtenFormula(formula.replace(/^=/, "")))
        .map(({ kind, text }) => (kind === "structured" ? longReference(text, own) : text))
        .join("");
      return renameFunctions(long, toFile);
    },
    /** A formula of a file as people write it, with its sign. */
    read: (formula: string): string =>
      `=${renameFunctions(writtenFormula(formula), (name) => byMark.get(name.toUpperCase()) ?? name)}`,
  };
}

export type FileFormulas = ReturnType<typeof createFileFormulas>;

/** These name their own words, which the file marks one by one: the preview saves their value. */
export const hasOwnWords = (formula: string): boolean => /\b(?:LET|LAMBDA)\(/i.test(formula);

export const addressOf = (rect: Rect): string => formatRect(rect);
