import { frenchNumber } from "../../../domain/tracking";

const PERCENT = 100;
const DECIMALS = 1e10;

/** Reads a number as people type it: "1 234,5", "1234.5", "1 000 €"; null where it is none. */
export const typedNumber = (text: string): number | null => frenchNumber(text);

/** Reads a percentage, with its sign or without: "12,5 %" is 0.125; null where it is none. */
export const typedRate = (text: string): number | null => {
  const percent = frenchNumber(text.trim().replace(/%$/, ""));
  return percent === null ? null : Math.round((percent / PERCENT) * DECIMALS) / DECIMALS;
};

/** Writes a number as it is typed, with a comma: "1234,5"; nothing where it is unknown. */
export const writtenNumber = (value: number | null): string => (value === null ? "" : String(value).replace(".", ","));

/** Writes a fraction as the percentage that is typed: 0.125 is "12,5". */
export const writtenRate = (value: number | null): string =>
  writtenNumber(value === null ? null : Math.round(value * PERCENT * DECIMALS) / DECIMALS);
