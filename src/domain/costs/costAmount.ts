import { centsOfDecimal, type Decimal, decimalOf, eurosOf } from "../money";

const times = (one: Decimal, other: Decimal): Decimal => ({
  digits: one.digits * other.digits,
  places: one.places + other.places,
});

/**
 * The amount of a cost line in euros, to the cent: quantity × unit cost × project share.
 * Null where the quantity or the unit cost is unknown; an unknown share counts as the whole.
 */
export const costAmount = (quantity: number | null, unitCost: number | null, share: number | null): number | null => {
  if (quantity === null || unitCost === null) return null;
  const factors = [quantity, unitCost, share ?? 1];
  if (!factors.every(Number.isFinite)) return null;
  return eurosOf(centsOfDecimal(factors.map(decimalOf).reduce(times)));
};
