import type * as z from "zod/mini";
import type { PlanValue } from "../plan/plan";
import type { NumberFormat } from "../plan/styles";
import type { sheetSchema, workbookSchema } from "./schema";

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;

/** What a workbook looks like, as data. Formulas name what they use in braces: see `compile/references.ts`. */
export type WorkbookDefinition = DeepReadonly<z.output<typeof workbookSchema>>;
export type SheetDefinition = DeepReadonly<z.output<typeof sheetSchema>>;
export type TableDefinition = SheetDefinition["tables"][number];
export type ColumnDefinition = TableDefinition["columns"][number];
export type CellDefinition = SheetDefinition["cells"][number];
export type EntryDefinition = NonNullable<ColumnDefinition["entry"]>;

/** One row of a table, by column key. Dates are ISO texts: "2025-03-31". */
export type Row = Readonly<Record<string, PlanValue>>;

export interface ListData {
  readonly key: string;
  readonly title: string;
  readonly items: readonly string[];
  /** Formulas read these words: the person does not edit them. */
  readonly isFixed: boolean;
}

/** What is put in a workbook: rows by table key, values by cell key ("sheet.cell"), lists in their order. */
export interface WorkbookData {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly cells: Readonly<Record<string, PlanValue>>;
  readonly lists: readonly ListData[];
  /** "table.column" → one number format per row, where the rows of a column hold different units. */
  readonly formats: Readonly<Record<string, readonly NumberFormat[]>>;
}
