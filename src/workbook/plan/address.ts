/** A cell by its place: row and column are counted from 1, as in a spreadsheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const LETTERS = 26;
const FIRST_LETTER = 64;

/** The letters of a column: 1 is A, 27 is AA. */
export const columnLetters = (column: number): string => {
  const last = ((column - 1) % LETTERS) + 1;
  const before = (column - last) / LETTERS;
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(FIRST_LETTER + last);
};

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((total, letter) => total * LETTERS + letter.charCodeAt(0) - FIRST_LETTER, 0);

/** Reads "B12". Anything else is a mistake in a definition. */
export const placeOf = (address: string): Place => {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`"${address}" is not the address of a cell.`);
  return { row: Number(digits), column: columnNumber(letters) };
};

export const moved = (place: Place, rows: number, columns: number): Place => ({
  row: place.row + rows,
  column: place.column + columns,
});

export const cellAddress = ({ row, column }: Place): string => `${columnLetters(column)}${row}`;

/** The range that starts at a place and holds this many rows and columns: "A3:C5", or "A3" for one cell. */
export const rangeAddress = (start: Place, rows: number, columns: number): string => {
  const first = cellAddress(start);
  const last = cellAddress(moved(start, rows - 1, columns - 1));
  return first === last ? first : `${first}:${last}`;
};

/** "A3:C5" becomes "$A$3:$C$5". */
export const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** Where a range starts and how many rows and columns it holds. */
export const areaOf = (address: string): { readonly start: Place; readonly rows: number; readonly columns: number } => {
  const [first = address, last = first] = address.split(":");
  const start = placeOf(first);
  const end = placeOf(last);
  return { start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
};

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/** A sheet name as a formula writes it: quoted when it must be, apostrophes doubled. */
export const quotedSheet = (name: string): string =>
  PLAIN_SHEET_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
