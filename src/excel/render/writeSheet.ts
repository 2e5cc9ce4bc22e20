import { areaOf, type PlanFormula, type PlanSheet } from "../../workbook";
import { written } from "../writtenText";
import type { Operation } from "./operation";

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

/** Adds the sheet and marks it at once, so that a failure anywhere later can tell it from a sheet of someone else. */
export const addSheet = (plan: PlanSheet, token: string, hasProperties: boolean, out: Written): Operation => ({
  size: plan.name.length,
  queue: ({ workbook }) => {
    const sheet = workbook.worksheets.add(plan.name);
    sheet.load("id");
    out.sheets.push({ name: plan.name, sheet });
    if (!hasProperties) return;
    for (const { key, value } of [{ key: CREATION, value: token }, ...plan.properties])
      sheet.customProperties.add(key, value);
  },
});

/** The token of the run that created a sheet, or a null object. */
export const creationOf = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty =>
  sheet.customProperties.getItemOrNullObject(CREATION);

export const writeBlocks = ({ name, blocks }: PlanSheet): readonly Operation[] =>
  blocks.map(({ range, values }) => ({
    size: sizeOf(values),
    queue: ({ sheet }) => {
      sheet(name).getRange(range).values = values.map((row) => row.map(written));
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

const asRectangle = ({ range, formula }: PlanFormula): string[][] => {
  const { rows, columns } = areaOf(range);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => formula));
};

/** Writes the formula in every cell of its range and, for a table column, asks what became of it. */
export const writeFormulas = ({ name, formulas }: PlanSheet, out: Written): readonly Operation[] =>
  formulas.map((formula) => {
    const rectangle = asRectangle(formula);
    return {
      size: sizeOf(rectangle),
      queue: ({ sheet }) => {
        const range = sheet(name).getRange(formula.range);
        range.formulas = rectangle;
        if (formula.kind !== "column") return;
        range.load("formulas");
        out.columns.push({ sheet: name, formula, range });
      },
    };
  });

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
