import { type Decimal, decimalOf, powerOfTen } from "./decimal";

const CENT_PLACES = 2;

/** Whole cents of a decimal, half a cent going away from zero as Excel's ROUND does. */
export const centsOfDecimal = ({ digits, places }: Decimal): bigint => {
  if (places <= CENT_PLACES) return digits * powerOfTen(CENT_PLACES - places);
  const unit = powerOfTen(places - CENT_PLACES);
  const half = digits < 0n ? -unit / 2n : unit / 2n;
  return (digits + half) / unit;
};

/** Whole cents of a finite amount in euros. */
export const centsOf = (amount: number): bigint => centsOfDecimal(decimalOf(amount));

/** Whole cents as an amount in euros. */
export const eurosOf = (cents: bigint): number => (cents === 0n ? 0 : Number(`${cents}e-${CENT_PLACES}`));

/** The sum of amounts in euros, each taken to the cent: nothing is lost, whatever their order. */
export const sumToTheCent = (amounts: readonly number[]): number =>
  eurosOf(amounts.reduce((sum, amount) => sum + centsOf(amount), 0n));
