/** A number as it is written in base ten: digits ÷ 10^places. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const WRITTEN = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** Excel keeps fifteen significant digits: beyond, 0.1 + 0.2 would not be 0.3. */
const SIGNIFICANT_DIGITS = 15;

export const powerOfTen = (places: number): bigint => 10n ** BigInt(places);

/** The decimal that a finite number of a cell stands for, at the precision of Excel: what was typed, not its binary neighbour. */
export const decimalOf = (value: number): Decimal => {
  const written = String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = WRITTEN.exec(written) ?? [];
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { digits, places } : { digits: digits * powerOfTen(-places), places: 0 };
};

/** The digits of a decimal once written with that many places; null where it has more. */
export const digitsAt = ({ digits, places }: Decimal, wanted: number): bigint | null => {
  if (places <= wanted) return digits * powerOfTen(wanted - places);
  const unit = powerOfTen(places - wanted);
  return digits % unit === 0n ? digits / unit : null;
};
