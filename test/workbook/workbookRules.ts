import { areaOf, type Plan, type PlanSheet } from "../../src/workbook";

/** A rule of the workbooks that a plan breaks, and where. */
export interface Finding {
  readonly rule: RuleName;
  readonly where: string;
}

export type RuleName =
  | "volatile function"
  | "constant in a formula"
  | "spill reference"
  | "function of another Excel"
  | "custom function outside a cell"
  | "call on each row"
  | "more than one formula in a column"
  | "input without validation"
  | "message too long"
  | "header sign"
  | "no frozen header"
  | "print set-up"
  | "no key of colours"
  | "literal list";

const VOLATILE = /\b(OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\(/i;
/** Native functions our formulas use; all are in Excel 2021 and in LibreOffice 7.4. */
const KNOWN = new Set(
  "AND COUNT COUNTA COUNTIF COUNTIFS IF INDEX ISERROR ISNA ISNUMBER ISTEXT LEN MATCH NOT ROUND ROW ROWS SUM SUMIFS SUMPRODUCT YEAR".split(
    " "
  )
);
const OURS = /\bAVDL\.[A-Z_]+\(/;

/** A formula without its texts of structure: references, names between brackets, quoted sheets. */
const skeleton = (formula: string): string =>
  formula
    .replace(/'(?:[^']|'')*'!/g, "")
    .replace(/\[\[#This Row\],\[[^\]]*\]\]|\[[^\]]*\]/g, "")
    .replace(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g, "REF");

const constantsOf = (formula: string): readonly string[] => {
  const bare = skeleton(formula).replace(/ROUND\(([^]*),\s*\d\)/g, "ROUND($1)");
  const texts = (bare.match(/"(?:[^"]|"")*"/g) ?? []).filter((text) => text !== '""');
  const numbers = (bare.replace(/"(?:[^"]|"")*"/g, "").match(/(?<![\p{L}\p{N}_.])\d+(?:\.\d+)?/gu) ?? []).filter(
    (number) => number !== "0" && number !== "1"
  );
  return [...texts, ...numbers];
};

const functionsOf = (formula: string): readonly string[] =>
  [...skeleton(formula).matchAll(/(?<![\w.])([A-Z][A-Z0-9.]*)\(/g)].flatMap(([, name]) =>
    name === undefined ? [] : [name]
  );

const checkFormula = (formula: string, where: string): readonly Finding[] => [
  ...(VOLATILE.test(formula) ? [{ rule: "volatile function", where } as const] : []),
  ...constantsOf(formula).map(
    (constant) => ({ rule: "constant in a formula", where: `${where}: ${constant}` }) as const
  ),
  ...(/\d#/.test(skeleton(formula)) || /REF#/.test(skeleton(formula))
    ? [{ rule: "spill reference", where } as const]
    : []),
  ...functionsOf(formula)
    .filter((name) => !name.startsWith("AVDL") && !KNOWN.has(name))
    .map((name) => ({ rule: "function of another Excel", where: `${where}: ${name}` }) as const),
];

const checkOutside = (formula: string, where: string): readonly Finding[] => [
  ...checkFormula(formula, where),
  ...(OURS.test(formula) ? [{ rule: "custom function outside a cell", where } as const] : []),
];

const holds = (outer: string, inner: string): boolean => {
  const [big, small] = [areaOf(outer), areaOf(inner)];
  return (
    small.start.row >= big.start.row &&
    small.start.column >= big.start.column &&
    small.start.row + small.rows <= big.start.row + big.rows &&
    small.start.column + small.columns <= big.start.column + big.columns
  );
};

/** Every single cell of a range. */
const cellsOf = (range: string): readonly { readonly row: number; readonly column: number }[] => {
  const { start, rows, columns } = areaOf(range);
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: start.row + Math.floor(index / columns),
    column: start.column + (index % columns),
  }));
};

const overlap = (one: string, other: string): boolean => {
  const keys = new Set(cellsOf(one).map(({ row, column }) => `${row}/${column}`));
  return cellsOf(other).some(({ row, column }) => keys.has(`${row}/${column}`));
};

const checkInputs = (sheet: PlanSheet): readonly Finding[] =>
  sheet.tables.flatMap((table) => {
    const { start, rows, columns } = areaOf(table.range);
    return Array.from({ length: columns }, (_, index) => index).flatMap((index) => {
      const first = { row: start.row + 1, column: start.column + index };
      const isAt = (range: string): boolean =>
        cellsOf(range).some(({ row, column }) => row === first.row && column === first.column);
      const isInput = sheet.styles.some(({ range, style }) => style === "input" && isAt(range));
      const isChecked = sheet.validations.some(({ range }) => isAt(range) && areaOf(range).rows === rows - 1);
      const where = `${sheet.name}: ${table.headers[index] ?? ""}`;
      return isInput && !isChecked ? [{ rule: "input without validation", where } as const] : [];
    });
  });

const checkTables = (sheet: PlanSheet): readonly Finding[] =>
  sheet.tables.flatMap((table) => [
    ...table.headers
      .filter((header) => /[()[\]#@']/.test(header))
      .map((header) => ({ rule: "header sign", where: `${sheet.name}: ${header}` }) as const),
    ...sheet.formulas
      .filter(({ range }) => overlap(table.range, range))
      .flatMap(({ range, formula, kind }): readonly Finding[] => [
        ...(OURS.test(formula) ? [{ rule: "call on each row", where: `${sheet.name}!${range}` } as const] : []),
        ...(kind !== "column" || areaOf(range).rows !== areaOf(table.range).rows - 1 || !holds(table.range, range)
          ? [{ rule: "more than one formula in a column", where: `${sheet.name}!${range}` } as const]
          : []),
      ]),
  ]);

const checkMessages = (sheet: PlanSheet): readonly Finding[] =>
  sheet.validations.flatMap(({ range, title, message, rule }) => [
    ...(title.length > 32 || message.length > 255 || title === "" || message === ""
      ? [{ rule: "message too long", where: `${sheet.name}!${range}` } as const]
      : []),
    ...(rule.kind === "list" && !/![$A-Z0-9:]+$/.test(rule.source)
      ? [{ rule: "literal list", where: `${sheet.name}!${range}` } as const]
      : []),
  ]);

const checkSheet = (sheet: PlanSheet): readonly Finding[] => [
  ...sheet.formulas.flatMap(({ formula, range }) => checkFormula(formula, `${sheet.name}!${range}`)),
  ...sheet.conditions.flatMap(({ formula, range }) => checkOutside(formula, `${sheet.name}!${range}`)),
  ...sheet.validations.flatMap(({ rule, range }) =>
    rule.kind === "formula" ? checkOutside(rule.formula, `${sheet.name}!${range}`) : []
  ),
  ...checkInputs(sheet),
  ...checkTables(sheet),
  ...checkMessages(sheet),
  ...(sheet.frozen.rows === 0 ? [{ rule: "no frozen header", where: sheet.name } as const] : []),
  ...(/^([1-9]\d*):\1$/.test(sheet.print.titleRows) ? [] : [{ rule: "print set-up", where: sheet.name } as const]),
];

const keyOfColours = ({ sheets }: Plan): readonly Finding[] => {
  const used = sheets.some(({ styles }) => styles.some(({ style }) => style === "input"));
  const printed = sheets.some(({ key, styles }) => key === "lisezMoi" && styles.some(({ style }) => style === "input"));
  return used && !printed ? [{ rule: "no key of colours", where: "Lisez-moi" }] : [];
};

/** Reads a plan as a strict reader of the workbook rules: an empty answer means that none is broken. */
export const findings = (plan: Plan): readonly Finding[] => [...plan.sheets.flatMap(checkSheet), ...keyOfColours(plan)];
