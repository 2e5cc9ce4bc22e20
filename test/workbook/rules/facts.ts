import { areaOf, cellAddress, moved } from "../../../src/workbook";

/** A workbook as the rules read it, whether it is still a plan or already a file. */
export interface BookFacts {
  /** True for a file: it may hold no call of our functions. */
  readonly isFile: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetFacts[];
  /** Defined name → the range it stands for, with its sheet. */
  readonly names: ReadonlyMap<string, string>;
}

export interface CellFacts {
  readonly value: unknown;
  /** With its sign; null where the cell holds none. */
  readonly formula: string | null;
  /** #RRGGBB, or null for none. */
  readonly fill: string | null;
  readonly color: string | null;
  readonly format: string;
}

export interface SheetFacts {
  /** Key of the definition, or null for a sheet that is not ours. */
  readonly key: string | null;
  readonly name: string;
  readonly cells: ReadonlyMap<string, CellFacts>;
  /** Cells whose formula may fill others. */
  readonly spills: readonly string[];
  readonly tables: readonly TableFacts[];
  readonly validations: readonly ValidationFacts[];
  readonly conditions: readonly { readonly range: string; readonly formula: string }[];
  readonly merged: readonly string[];
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly frozenRows: number;
  readonly print: PrintFacts;
}

export interface TableFacts {
  readonly name: string;
  readonly range: string;
  readonly headers: readonly string[];
  readonly hasFilters: boolean;
}

export interface ValidationFacts {
  readonly ranges: readonly string[];
  readonly kind: string;
  /** The source of a list, or the formula, with its sign. */
  readonly formula: string;
  readonly title: string;
  readonly message: string;
}

export interface PrintFacts {
  readonly paper: string;
  readonly orientation: string;
  /** "7:7". */
  readonly titleRows: string;
  readonly pagesWide: number;
  readonly hasPageNumbers: boolean;
}

export const BLANK_CELL: CellFacts = { value: null, formula: null, fill: null, color: null, format: "General" };

/** The addresses of the cells of a range, row by row. */
export const addressesOf = (range: string): readonly string[] => {
  const { start, rows, columns } = areaOf(range);
  return Array.from({ length: rows * columns }, (_, index) =>
    cellAddress(moved(start, Math.floor(index / columns), index % columns))
  );
};

/** The addresses of the body of one column of a table. */
export const bodyOf = ({ range }: TableFacts, column: number): readonly string[] => {
  const { start, rows } = areaOf(range);
  return Array.from({ length: rows - 1 }, (_, row) => cellAddress(moved(start, row + 1, column)));
};
