import type { SheetDefinition } from "../definition/definition";

/** Heights of a title and of a row of headers over several lines, in points. */
export const TITLE_HEIGHT = 24;
export const HEADER_HEIGHT = 48;

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
