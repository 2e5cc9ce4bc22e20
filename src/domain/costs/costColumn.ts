import type { Bilingual, Citation } from "../shared";

/** What a column of the cost sheet holds. "partner" is a landlord or an association of the project. */
export type CostColumnKind = "year" | "list" | "partner" | "text" | "decimal" | "amount" | "rate" | "status";

/** The lists that a column of the cost sheet takes its values from. */
export type CostListKey = "postes" | "statuts" | "unites";

/** Everything said about one column of the cost sheet: header, validation, reading and help are made from it. */
export interface CostColumnDeclaration {
  readonly key: string;
  /** The French title is the header; no header holds brackets, #, @ or a straight apostrophe. */
  readonly title: Bilingual;
  readonly kind: CostColumnKind;
  /** The list a typed value comes from, or null. */
  readonly list: CostListKey | null;
  /** True where a formula fills the whole column. */
  readonly isCalculated: boolean;
  /** True where a person types. A column that is neither typed nor calculated is recorded by the add-in. */
  readonly isTyped: boolean;
  /** Other headers under which the column is met in existing workbooks. */
  readonly aliases: readonly string[];
  /** At most 255 characters. */
  readonly help: Bilingual;
  readonly source: Citation;
}
