import type { PlanValue } from "../workbook";

/** Signs that begin a formula or a command, and the look-alikes that a paste can bring. */
const SIGN = /^[\s\u00a0\ufeff]*['=+\-@\u2010-\u2015\u2212\ufe62\ufe63\uff0b\uff0d\uff1d\uff20#(]/;
/** What a cell would read as a number, a date, an hour or a truth value instead of a text. */
const NUMBER_LIKE = /^[\s\u00a0]*[\d.,$€£¥]/;
const MONTHS =
  "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t|tember)?|oct(ober)?|nov(ember)?|dec(ember)?";
const DATE_LIKE = new RegExp(`^[\\s\\u00a0]*(${MONTHS})[\\s./-]*\\d`, "i");
const TRUTH = /^\s*(true|false)\s*$/i;

const READS_AS_SOMETHING_ELSE = [SIGN, NUMBER_LIKE, DATE_LIKE, TRUTH];

/** A value as it is sent to Excel so that a text stays that text: Excel takes the first apostrophe away. */
export const written = (value: PlanValue): PlanValue =>
  typeof value === "string" && READS_AS_SOMETHING_ELSE.some((pattern) => pattern.test(value)) ? `'${value}` : value;
