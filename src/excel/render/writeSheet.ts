import { areaOf, type Block, joinBlocks, type PlanFormula, type PlanSheet, type PlanValue } from "../../workbook";
import { written } from "../writtenText";
import type { Operation, Target } from "./operation";

const CREATION = "avdl.creation";
const TABLE_STYLE = "TableStyleLight1";

/** A sheet asked of Excel: its identity is known once the request is answered, even when a later part of it failed. */
export interface AddedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/** A table column whose formulas are read back, as a person's AutoCorrect settings may have changed them. */
export interface WrittenColumn {
  readonly sheet: string;
  readonly formula: PlanFormula;
  readonly range: Excel.Range;
}

/** What a request left to look at. */
export interface Written {
  readonly sheets: AddedSheet[];
  readonly columns: WrittenColumn[];
}

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

/**
 * Adds the sheet and marks it at once, so that a failure anywhere later can tell it from a sheet of someone else.
 * The place is counted from 0; null leaves the sheet at the end.
 */
export const addSheet = (
  plan: PlanSheet,
  {
    token,
    place,
    hasProperties,
  }: { readonly token: string; readonly place: number | null; readonly hasProperties: boolean },
  out: Written
): Operation => ({
  size: plan.name.length,
  queue: ({ workbook }) => {
    const sheet = workbook.worksheets.add(plan.name);
    sheet.load("id");
    if (place !== null) sheet.position = place;
    out.sheets.push({ name: plan.name, sheet });
    if (!hasProperties) return;
    for (const { key, value } of [{ key: CREATION, value: token }, ...plan.properties])
      sheet.customProperties.add(key, value);
  },
});

/** The token of the run that created a sheet, or a null object. */
export const creationOf = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty =>
  sheet.customProperties.getItemOrNullObject(CREATION);

/** A cell that holds nothing is sent as the shorter of the two words for it. */
const sent = (value: PlanValue): PlanValue => (value === null ? "" : written(value));

export const writeBlocks = ({ name, blocks }: PlanSheet): readonly Operation[] =>
  blocks.map(({ range, values }) => ({
    size: sizeOf(values),
    queue: ({ sheet }) => {
      sheet(name).getRange(range).values = values.map((row) => row.map(sent));
    },
  }));

export const addTables = ({ name: sheetName, tables }: PlanSheet): readonly Operation[] =>
  tables.map(({ name, range }) => ({
    size: name.length,
    queue: ({ sheet }) => {
      const table = sheet(sheetName).tables.add(range, true);
      table.name = name;
      table.style = TABLE_STYLE;
    },
  }));

/** One formula for all the cells of a range: Excel adjusts what is relative in it, cell by cell. */
const fill = (range: Excel.Range, formula: string): void => {
  Object.assign(range, { formulas: formula });
};

const isSingle = ({ kind, range }: PlanFormula): boolean => kind === "cell" && !range.includes(":");

/** Single formulas that make a rectangle are written together. */
const singles = (formulas: readonly PlanFormula[]): readonly Block<string>[] =>
  formulas.filter(isSingle).map(({ range, formula }) => ({ range, rows: [[formula]] }));

/** Writes single formulas row by row, each whole column in one go and, for a table column, asks what became of it. */
export const writeFormulas = ({ name, formulas }: PlanSheet, out: Written): readonly Operation[] => [
  ...formulas
    .filter((formula) => !isSingle(formula))
    .map((formula) => ({
      size: formula.formula.length,
      queue: ({ sheet }: Target) => {
        const range = sheet(name).getRange(formula.range);
        if (formula.kind === "spill") range.formulas = [[formula.formula]];
        else fill(range, formula.formula);
        if (formula.kind !== "column") return;
        range.load("formulas");
        out.columns.push({ sheet: name, formula, range });
      },
    })),
  ...joinBlocks(singles(formulas)).map(({ range, rows }) => ({
    size: sizeOf(rows),
    queue: ({ sheet }: Target) => {
      sheet(name).getRange(range).formulas = rows.map((row) => [...row]);
    },
  })),
];

const asRectangle = ({ range, formula }: PlanFormula): string[][] => {
  const { rows, columns } = areaOf(range);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => formula));
};

/** True when every cell of the column holds one and the same formula. Excel may have written it its own way. */
export const isOneFormula = (formulas: readonly (readonly unknown[])[]): boolean => {
  const cells = formulas.flat();
  const first = cells[0];
  return typeof first === "string" && first.startsWith("=") && cells.every((cell) => cell === first);
};

export const rewriteColumn = ({ sheet, formula }: WrittenColumn): Operation => {
  const rectangle = asRectangle(formula);
  return {
    size: sizeOf(rectangle),
    queue: (target) => {
      target.sheet(sheet).getRange(formula.range).formulas = rectangle;
    },
  };
};
