/** Functions younger than the file format: it keeps them behind a mark, and Excel shows `#NAME?` without it. */
const YOUNGER: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH COVARIANCE.P
   COVARIANCE.S DAYS DECIMAL DROP EXPAND FLOOR.MATH FORECAST.LINEAR FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM
   MAXIFS MINIFS MODE.MULT MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
   QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE
   TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS
   WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/)
);

/** These two have a second mark. */
const SHEET_FUNCTIONS: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/** The name of a function as the file holds it. */
export function fileFunction(name: string): string {
  const known = name.toUpperCase();
  if (SHEET_FUNCTIONS.has(known)) return `_xlfn._xlws.${name}`;
  return YOUNGER.has(known) ? `_xlfn.${name}` : name;
}

/** A text in quotes, the name of a sheet in apostrophes, brackets of a table, or a name that opens a parenthesis. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

/** Gives other names to the functions of a formula; texts, names of sheets and of columns stay as they are. */
export const renameFunctions = (formula: string, rename: (name: string) => string): string =>
  formula.replace(PIECES, (piece) => (/^["'[]/.test(piece) ? piece : rename(piece)));

/** A formula as the file holds it: without the sign, and with the marks of younger functions. */
export const fileFormula = (formula: string): string => renameFunctions(formula.replace(/^=/, ""), fileFunction);

/** A formula of a file as people write it, without the sign. */
export const writtenFormula = (formula: string): string => formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, "");
