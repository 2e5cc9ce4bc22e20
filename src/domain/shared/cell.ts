/** An Excel error that arrives as an argument, for example "#N/A". */
export interface CellError {
  readonly error: string;
}

/** One cell as Excel really gives it: blank cells may arrive as "", null or 0, omitted arguments as undefined. */
export type Cell = string | number | boolean | null | undefined | CellError;

/** A rectangle of cells, row by row. */
export type Cells = readonly (readonly Cell[])[];

export const isCellError = (cell: Cell): cell is CellError => typeof cell === "object" && cell !== null;

/** Cheap first look at a text: most begin with a letter or a figure of the usual ones. */
const [FIRST_SEEN, LAST_SEEN] = [33, 126] as const;

const isBlankText = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return !(first >= FIRST_SEEN && first <= LAST_SEEN) && text.trim() === "";
};

/** True for "", null, undefined and text made of spaces only (non-breaking ones included). A number 0 is not blank. */
export const isBlank = (cell: Cell): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && isBlankText(cell));
