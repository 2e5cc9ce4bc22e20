import { fail, invalid, noValue, ok, type Problem, type Result } from "../shared";
import { decimalOf, digitsAt } from "./decimal";

/** The most decimals an allocation is made with. */
export const MOST_DECIMALS = 6;

const NOTHING_TO_FOLLOW = noValue(
  "Tous les poids sont vides ou nuls : le montant ne peut pas être réparti.",
  "All the weights are blank or zero: the amount cannot be allocated."
);

const TOO_LARGE = invalid(
  "Le montant est trop grand pour être réparti avec ce nombre de décimales.",
  "The amount is too large to be allocated with this number of decimals."
);

const tooFine = (decimals: number): Problem =>
  invalid(
    `Le montant a plus de ${decimals} décimale(s) : arrondissez-le d’abord avec ARRONDI, sinon la somme des parts ne peut pas lui être égale.`,
    `The amount has more than ${decimals} decimal(s): round it first with ROUND, or the shares cannot add up to it.`
  );

const wrongDecimals = invalid(
  `Le nombre de décimales doit être un entier de 0 à ${MOST_DECIMALS}.`,
  `The number of decimals must be a whole number from 0 to ${MOST_DECIMALS}.`
);

/** Weights as whole numbers in the same proportions. */
const wholeWeights = (weights: readonly number[]): readonly bigint[] => {
  const decimals = weights.map(decimalOf);
  const places = decimals.reduce((most, decimal) => Math.max(most, decimal.places), 0);
  return decimals.map((decimal) => digitsAt(decimal, places) ?? 0n);
};

/** Shares a whole number by largest remainder; equal remainders are served in the order of the weights. */
const shareOut = (total: bigint, weights: readonly bigint[], sum: bigint): readonly bigint[] => {
  const shares = weights.map((weight) => (total * weight) / sum);
  const remainders = weights.map((weight, index) => ({ index, remainder: (total * weight) % sum }));
  const left = Number(total - shares.reduce((given, share) => given + share, 0n));
  const served = remainders
    .sort((one, other) => (one.remainder === other.remainder ? 0 : one.remainder > other.remainder ? -1 : 1))
    .slice(0, left);
  const extra = new Set(served.map(({ index }) => index));
  return shares.map((share, index) => (extra.has(index) ? share + 1n : share));
};

/** The amount as a whole number of its smallest units. */
const unitsOf = (amount: number, decimals: number): Result<bigint, Problem> => {
  const units = digitsAt(decimalOf(amount), decimals);
  if (units === null) return fail(tooFine(decimals));
  const size = units < 0n ? -units : units;
  return size <= BigInt(Number.MAX_SAFE_INTEGER) ? ok(units) : fail(TOO_LARGE);
};

/**
 * Allocates an amount in proportion to weights of 0 or more, so that the shares add up to it exactly (largest remainder).
 * A negative amount is allocated as its opposite. Fails where the amount has more decimals than asked or is too large
 * (invalid), and where no weight is above 0 (no value).
 */
export const allocate = (
  amount: number,
  weights: readonly number[],
  decimals: number
): Result<readonly number[], Problem> => {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) return fail(wrongDecimals);
  const units = unitsOf(amount, decimals);
  if (!units.ok) return units;
  const whole = wholeWeights(weights);
  const sum = whole.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n) return fail(NOTHING_TO_FOLLOW);
  const sign = units.value < 0n ? "-" : "";
  const size = units.value < 0n ? -units.value : units.value;
  return ok(shareOut(size, whole, sum).map((share) => (share === 0n ? 0 : Number(`${sign}${share}e-${decimals}`))));
};
