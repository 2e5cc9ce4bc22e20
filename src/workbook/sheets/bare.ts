import type { SheetDefinition } from "../definition/definition";

/** Heights of a title and of a row of headers over several lines, in points. */
export const TITLE_HEIGHT = 24;
export const HEADER_HEIGHT = 48;
export const TWO_LINES = 32;

/** Height of one line of text, in points. */
const LINE = 15;

/** The height of a row in which these texts wrap, each in a column of that many characters. */
export const heightOf = (texts: readonly { readonly text: string; readonly characters: number }[]): number =>
  LINE * Math.max(1, ...texts.map(({ text, characters }) => Math.ceil(text.length / characters)));

/** A sheet that holds nothing yet: each definition says only what it adds. */
export const BARE = {
  texts: [],
  cells: [],
  tables: [],
  spills: [],
  fills: [],
  conditions: [],
  widths: [],
  heights: [{ row: 1, points: TITLE_HEIGHT }],
  charts: [],
  isProtected: false,
  standing: "new",
} as const satisfies Partial<SheetDefinition>;
