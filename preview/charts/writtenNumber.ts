import { numfmt } from "@univerjs/core";

const DIGITS = 12;

/** A number as a French spreadsheet writes it, without the crumbs of binary arithmetic. */
export function writtenNumber(value: number, pattern: string): string {
  const rounded = Number(value.toPrecision(DIGITS));
  try {
    return numfmt.format(pattern, rounded, { locale: "fr", throws: true });
  } catch {
    return String(rounded).replace(".", ",");
  }
}
