import type { CostSheetLine } from "./costTable";

/** What was changed last, with what it takes to go back; goes back only where the cells still hold what was written. */
export type BudgetChange =
  | {
      readonly kind: "decision";
      readonly table: string;
      /** The line as it was written. */
      readonly written: CostSheetLine;
      readonly before: { readonly decision: string; readonly justification: string };
    }
  | {
      readonly kind: "split";
      readonly table: string;
      /** The two lines as they were written. */
      readonly written: readonly [CostSheetLine, CostSheetLine];
      /** Columns of the first one that were written, with what they held. */
      readonly before: readonly {
        readonly column: string;
        readonly content: string | number | boolean;
        readonly isFormula: boolean;
      }[];
    }
  | {
      readonly kind: "answers";
      /** Id of the sheet. */
      readonly sheet: string;
      readonly address: string;
      readonly written: readonly (readonly string[])[];
    };

/** What a change of our costs leaves: the lines as they are now, and the way back. */
export interface ChangedBudget {
  readonly lines: readonly CostSheetLine[];
  readonly change: BudgetChange;
}
