import type { Bilingual, Citation } from "../shared";

/** What an argument takes: one cell, a range, or either ("plural": answered in the shape it came in). */
export type ArgumentShape = "cell" | "range" | "plural";

/** What a function puts in the sheet: one cell, a spilled table, or one answer per cell of its plural argument. */
export type ResultShape = "cell" | "table" | "same as argument";

export interface ParameterContract {
  /** The word shown in Excel's formula tip, without spaces. */
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly shape: ArgumentShape;
  readonly optional: boolean;
  /** One cell, told to Excel as a range: only so does a blank cell arrive otherwise than an argument left out. */
  readonly tellsBlank?: true;
}

export interface ResultContract {
  readonly shape: ResultShape;
  readonly description: Bilingual;
  /** The header row of a spilled table: always French, as every text put in a cell. */
  readonly header?: readonly string[];
}

/** When a function answers with an Excel error instead of a value. */
export interface ErrorContract {
  readonly error: "#VALUE!" | "#N/A";
  readonly when: Bilingual;
}

/** A call a reader can copy: the arguments only, as the id and the namespace are added where it is shown. */
export interface ExampleContract {
  readonly arguments: readonly string[];
  readonly meaning: Bilingual;
}

/** Everything said about one worksheet function: metadata files, help pages and association are made from it. */
export interface FunctionContract {
  /** Frozen once published, as are the order and the meaning of the arguments. */
  readonly id: string;
  readonly description: Bilingual;
  readonly parameters: readonly ParameterContract[];
  readonly result: ResultContract;
  readonly errors: readonly ErrorContract[];
  readonly examples: readonly ExampleContract[];
  /** What a reader must know beyond the arguments, one paragraph each. */
  readonly notes: readonly Bilingual[];
  /** A declared list that the help shows in full below: what the codes of the function mean. */
  readonly listing?: "indicators";
  readonly source: Citation;
}
