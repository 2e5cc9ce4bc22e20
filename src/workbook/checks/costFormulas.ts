import type { Check } from "./check";

/** A column of the cost table, and which of its lines hold something or nothing. */
export const column = (key: string): string => `{column:couts.${key}}`;
export const filled = (key: string): string => `(${column(key)}<>"")`;
export const blank = (key: string): string => `(${column(key)}="")`;

/** A check of the budget: one looks on Coûts unless another sheet is named. */
export const check = (declared: Omit<Check, "part" | "sheet"> & { readonly sheet?: Check["sheet"] }): Check => ({
  part: "budget",
  sheet: "couts",
  ...declared,
});
