import * as z from "zod/mini";
import { WORKBOOK_PARTS } from "./parts";
import { NUMBER_FORMATS, STYLES, type NumberFormat, type StyleName } from "../plan/styles";

const isStyle = (value: unknown): value is StyleName => typeof value === "string" && value in STYLES;
const isFormat = (value: unknown): value is NumberFormat => typeof value === "string" && value in NUMBER_FORMATS;

const key = z.string().check(z.regex(/^[a-z][A-Za-z0-9_]*$/));
const cell = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d*$/));
const formula = z.string().check(z.startsWith("="));
const style = z.custom<StyleName>(isStyle);
const format = z.custom<NumberFormat>(isFormat);
const value = z.nullable(z.union([z.string(), z.number(), z.boolean()]));
const whole = z.int().check(z.gte(0));

/** A header holds nothing that a structured reference reads as a sign of its own. */
const header = z.string().check(z.minLength(1), z.regex(/^[^()[\]#@'\n]+$/));

const rule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("list"), list: key }),
  /** The values of other cells of the workbook: `{area:table.column}` or `{fill:key}`. */
  z.strictObject({ kind: z.literal("choices"), from: z.string().check(z.startsWith("{")) }),
  z.strictObject({ kind: z.literal("formula"), formula }),
]);

/** How an input is checked and what the person is told when the cell is selected. */
const entry = z.strictObject({
  rule,
  title: z.string().check(z.minLength(1), z.maxLength(32)),
  message: z.string().check(z.minLength(1), z.maxLength(255)),
  alert: z.enum(["stop", "warning"]),
  /** What is said of another value: the message where nothing is given, null where no value can be wrong. */
  error: z.optional(z.nullable(z.string().check(z.minLength(1), z.maxLength(255)))),
});

const column = z.strictObject({
  key,
  header,
  format,
  style,
  width: z.number().check(z.gt(0)),
  /** A formula for the whole column, instead of values. */
  formula: z.optional(formula),
  entry: z.optional(entry),
});

const table = z.strictObject({
  key,
  name: z.string().check(z.regex(/^[\p{L}_][\p{L}\p{N}_]*$/u)),
  /** The first header. */
  at: cell,
  /** Height of each row in points, where texts of several lines are expected. */
  rowHeight: z.optional(z.number().check(z.gt(0))),
  /** Rows kept ready for typing when the data has fewer. */
  blankRows: z.optional(whole),
  /** Rows kept ready for typing under those of the data. */
  freeRows: z.optional(whole),
  columns: z.array(column).check(z.minLength(1)),
});

const text = z.strictObject({ at: cell, rows: z.array(z.array(value)), style: z.optional(style) });

/** A cell that a person fills or that a formula fills, with a key when something else refers to it. */
const single = z.strictObject({
  at: cell,
  key: z.optional(key),
  formula: z.optional(formula),
  format: z.optional(format),
  style,
  entry: z.optional(entry),
});

/** One array call and the room kept for its answer; other sheets read it by column with `{spill:key.column}`. */
const spill = z.strictObject({
  key,
  at: cell,
  columns: z.array(z.string()).check(z.minLength(1)),
  capacity: whole,
  formula,
  /** How its first column looks; the others keep the look of the sheet. */
  style: z.optional(style),
});

/** A fixed column of native formulas, the same in each cell; read with `{fill:key}`. */
const fill = z.strictObject({ key, at: cell, rows: whole, formula, format, style });

const condition = z.strictObject({
  /** "table.column" or "table.first:last" for whole columns, "table.*" for all of them, or a cell or range of the sheet. */
  on: z.string(),
  formula,
  style,
});

const area = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/));

const chart = z.strictObject({
  key,
  title: z.string().check(z.minLength(1)),
  kind: z.enum(["columns", "stackedColumns", "line"]),
  categories: area,
  series: z.array(z.strictObject({ name: z.string().check(z.minLength(1)), values: area })).check(z.minLength(1)),
  valueTitle: z.string(),
  format,
  from: cell,
  to: cell,
});

export const sheetSchema = z.strictObject({
  key,
  /** Grows when the sheet changes; a workbook keeps the version its sheets were made with. */
  version: whole,
  name: z.string().check(z.minLength(1), z.maxLength(31), z.regex(/^[^[\]:*?/\\']+$/)),
  texts: z.array(text),
  cells: z.array(single),
  tables: z.array(table),
  spills: z.array(spill),
  fills: z.array(fill),
  /** Where the lists start, on the sheet that holds them: one column each, in the order of the data. */
  lists: z.optional(cell),
  conditions: z.array(condition),
  widths: z.array(z.strictObject({ column: z.string(), characters: z.number() })),
  heights: z.array(z.strictObject({ row: whole, points: z.number() })),
  charts: z.array(chart),
  frozen: z.strictObject({ rows: whole, columns: whole }),
  printTitle: whole,
  /** First columns, repeated on each page where the sheet takes several side by side; null for none; the frozen ones otherwise. */
  printColumns: z.optional(z.nullable(z.string().check(z.regex(/^A:[A-Z]+$/)))),
  /** Pages side by side that a sheet may take, where what joins later makes it wider. */
  printPages: z.optional(whole),
  /** Nothing is typed here, and a slip would be hard to see. */
  isProtected: z.boolean(),
  /** "extended": the sheet is there already and only what it lacks is described. "present": it is there, for reference. */
  standing: z.enum(["new", "extended", "present"]),
});

export const workbookSchema = z.strictObject({
  id: key,
  version: whole,
  /** Parts of the product that the workbook holds once this is written. */
  parts: z.array(z.enum(WORKBOOK_PARTS)),
  /** Keys of the sheets that a workbook can hold, in their order. */
  order: z.array(key),
  sheets: z.array(sheetSchema).check(z.minLength(1)),
  /** Names of the workbook that point at a keyed cell ("sheet.key") or at a word of a list ("list/word"). */
  names: z.array(
    z.union([
      z.strictObject({ key, name: z.string(), cell: z.string() }),
      z.strictObject({ key, name: z.string(), item: z.string() }),
    ])
  ),
  landing: z.strictObject({ sheet: key, cell }),
});
