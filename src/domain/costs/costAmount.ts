import { type Decimal, decimalOf, powerOfTen } from "../money";

const CENT_PLACES = 2;

const times = (one: Decimal, other: Decimal): Decimal => ({
  digits: one.digits * other.digits,
  places: one.places + other.places,
});

/** Whole cents, half a cent going away from zero as Excel's ROUND does. */
const centsOf = ({ digits, places }: Decimal): bigint => {
  if (places <= CENT_PLACES) return digits * powerOfTen(CENT_PLACES - places);
  const unit = powerOfTen(places - CENT_PLACES);
  const half = digits < 0n ? -unit / 2n : unit / 2n;
  return (digits + half) / unit;
};

/**
 * The amount of a cost line in euros, to the cent: quantity × unit cost × project share.
 * Null where the quantity or the unit cost is unknown; an unknown share counts as the whole.
 */
export const costAmount = (quantity: number | null, unitCost: number | null, share: number | null): number | null => {
  if (quantity === null || unitCost === null) return null;
  const factors = [quantity, unitCost, share ?? 1];
  if (!factors.every(Number.isFinite)) return null;
  return Number(`${centsOf(factors.map(decimalOf).reduce(times))}e-${CENT_PLACES}`);
};
