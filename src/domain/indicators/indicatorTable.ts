import { UNITS, type Indicator } from "./indicator";
import type { Reading } from "./reading";
import { indicators } from "./registry";

/** Written where an indicator has no value: it is never zero. */
export const NO_VALUE = "s.o.";

const row = ({ code, title, unit }: Indicator, reading: Reading | undefined): readonly (string | number)[] => [
  code,
  title.fr,
  reading?.value ?? NO_VALUE,
  reading?.numerator ?? "",
  reading?.denominator ?? "",
  reading?.excluded ?? "",
  reading?.unknown ?? "",
  UNITS[unit].fr,
];

/** Every indicator as cells show it, one row each, in the order of the contract; without the header row. */
export const indicatorTable = (
  readings: readonly Reading[],
  among: readonly Indicator[] = indicators
): readonly (readonly (string | number)[])[] => among.map((indicator, index) => row(indicator, readings[index]));
