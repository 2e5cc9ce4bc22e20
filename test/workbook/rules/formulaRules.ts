import type { BookFacts, SheetFacts } from "./facts";
import { when, type Finding } from "./finding";

const VOLATILE = /\b(OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\(/i;

/** Native functions our formulas use; all are in Excel 2021 and in LibreOffice 7.4. */
const KNOWN = new Set(
  `AND COUNT COUNTA COUNTIF COUNTIFS EDATE IF INDEX ISERROR ISNA ISNUMBER ISTEXT LEN MATCH MAX MIN NOT OR ROUND ROW ROWS SUM
   SUMIFS SUMPRODUCT TRIM YEAR`.split(/\s+/)
);
const OURS = /\bAVDL(_DEV)?\.[A-Z_]+\(/;
const ALLOWED_NUMBERS: ReadonlySet<string> = new Set(["0", "1"]);

const TEXT = /"(?:[^"]|"")*"/g;
const BRACKETS = /\[\[#This Row\],\[[^\]]*\]\]|\[[^\]]*\]/g;
const QUOTED_SHEET = /'((?:[^']|'')*)'!/g;
const PLAIN_SHEET = /([\p{L}_][\p{L}\p{N}_.]*)!/gu;
const CELLS = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g;
const CALLED = /(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9_.]*)\(/gu;

/** A formula without what only places it: sheets, columns between brackets, cells. */
const skeleton = (formula: string): string =>
  formula.replace(QUOTED_SHEET, "").replace(BRACKETS, "").replace(CELLS, "REF");

/** Where the parenthesis that opens just before a place is closed. */
function closing(formula: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; at < formula.length && depth > 0; at += 1) depth += formula[at] === "(" ? 1 : formula[at] === ")" ? -1 : 0;
  return at - 1;
}

/** A formula without the digits that its roundings keep. */
function withoutDigits(formula: string): string {
  let bare = formula;
  for (const { index } of [...formula.matchAll(/ROUND\(/g)].reverse()) {
    const end = closing(bare, index + "ROUND(".length);
    bare = bare.slice(0, end).replace(/,\s*\d$/, "") + bare.slice(end);
  }
  return bare;
}

function constantsOf(formula: string): readonly string[] {
  const bare = withoutDigits(skeleton(formula));
  const texts = (bare.match(TEXT) ?? []).filter((text) => text !== '""');
  const numbers = (bare.replace(TEXT, "").match(/(?<![\p{L}\p{N}_.])\d+(?:\.\d+)?/gu) ?? []).filter(
    (number) => !ALLOWED_NUMBERS.has(number)
  );
  return [...texts, ...numbers];
}

const functionsOf = (formula: string): readonly string[] =>
  [...skeleton(formula).replace(TEXT, "").matchAll(CALLED)].map(([, name = ""]) => name);

/** Names of sheets, tables and cells that a formula reads and that are not in the workbook. */
function lostIn(formula: string, { sheets, names }: BookFacts): readonly string[] {
  const plain = formula.replace(TEXT, "");
  const sheetNames = new Set(sheets.map(({ name }) => name));
  const tables = new Map(sheets.flatMap((sheet) => sheet.tables.map(({ name, headers }) => [name, headers] as const)));
  const read = [
    ...[...plain.matchAll(QUOTED_SHEET)].map(([, name = ""]) => name.replace(/''/g, "'")),
    ...[...plain.replace(QUOTED_SHEET, "").matchAll(PLAIN_SHEET)].map(([, name = ""]) => name),
  ];
  const columns = [...plain.matchAll(/([\p{L}_][\p{L}\p{N}_]*)\[(?:\[#This Row\],\[)?([^\]#[]+)\]/gu)]
    .filter(([, table = "", column = ""]) => tables.get(table)?.includes(column) === false)
    .map(([, table = "", column = ""]) => `${table}[${column}]`);
  const words = (
    skeleton(plain)
      .replace(PLAIN_SHEET, "")
      .replace(CALLED, "(")
      .match(/[\p{L}_][\p{L}\p{N}_.]*/gu) ?? []
  )
    .filter((word) => word !== "REF" && word !== "TRUE" && word !== "FALSE")
    .filter((word) => !names.has(word) && !tables.has(word));
  return [...read.filter((name) => !sheetNames.has(name)), ...columns, ...words];
}

const inAnyFormula = (formula: string, where: string, book: BookFacts): readonly Finding[] => [
  ...when(VOLATILE.test(formula), "volatile function", where),
  ...constantsOf(formula).flatMap((constant) => when(true, "constant in a formula", `${where}: ${constant}`)),
  ...when(/REF#/.test(skeleton(formula)), "spill reference", where),
  ...functionsOf(formula)
    .filter((name) => !OURS.test(`${name}(`) && !KNOWN.has(name))
    .flatMap((name) => when(true, "function of another Excel", `${where}: ${name}`)),
  ...lostIn(formula, book).flatMap((lost) => when(true, "reference that leads nowhere", `${where}: ${lost}`)),
];

/** Conditional formats and checks on inputs: no call of ours, no table name; conditions stay on their sheet. */
const outsideCells = (formula: string, where: string, isCondition: boolean): readonly Finding[] => [
  ...when(OURS.test(formula), "call outside Calculs", where),
  ...when(/\[/.test(formula.replace(TEXT, "")), "table name in a condition or a check", where),
  ...when(isCondition && formula.replace(TEXT, "").includes("!"), "another sheet in a condition", where),
];

/** Each different formula of a sheet once, with the first cell that holds it. */
const formulasOf = ({ cells }: SheetFacts): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [address, { formula }] of cells) if (formula !== null && !found.has(formula)) found.set(formula, address);
  return found;
};

/** The rules that formulas obey, wherever they stand. */
export const formulaFindings = (book: BookFacts): readonly Finding[] =>
  book.sheets.flatMap((sheet) => [
    ...[...formulasOf(sheet)].flatMap(([formula, address]) => {
      const where = `${sheet.name}!${address}`;
      return [
        ...inAnyFormula(formula, where, book),
        ...when(OURS.test(formula) && sheet.key !== "calculs", "call outside Calculs", where),
        ...when(OURS.test(formula) && book.isFile, "call in a file", where),
      ];
    }),
    ...sheet.conditions.flatMap(({ range, formula }) => {
      const where = `${sheet.name}!${range}`;
      return [...inAnyFormula(formula, where, book), ...outsideCells(formula, where, true)];
    }),
    ...sheet.validations.flatMap(({ ranges, kind, formula }) => {
      const where = `${sheet.name}!${ranges.join(" ")}`;
      return kind === "list"
        ? when(!isRange(formula), "literal list", where)
        : [...inAnyFormula(formula, where, book), ...outsideCells(formula, where, false)];
    }),
  ]);

const isRange = (source: string): boolean => /^=.+!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(source);
