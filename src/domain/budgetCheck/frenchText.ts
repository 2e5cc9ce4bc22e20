import { centsOf } from "../money";

const NO_BREAK = "\u00a0";
const NARROW_NO_BREAK = "\u202f";
const CENTS = 100n;
const PERCENT_PLACES = 2;

/** An amount as a French cell text writes it: "1 234,50 €". */
export const frenchEuros = (amount: number): string => {
  const cents = centsOf(amount);
  const size = cents < 0n ? -cents : cents;
  const whole = String(size / CENTS).replace(/\B(?=(\d{3})+$)/g, NARROW_NO_BREAK);
  return `${cents < 0n ? "-" : ""}${whole},${String(size % CENTS).padStart(2, "0")}${NO_BREAK}€`;
};

/** A number as a French cell text writes it: "0,8". */
export const frenchNumberText = (value: number): string => String(value).replace(".", ",");

/** A fraction as a French cell text writes it: "50 %". */
export const frenchPercent = (fraction: number): string =>
  `${frenchNumberText(Number((fraction * 100).toFixed(PERCENT_PLACES)))}${NO_BREAK}%`;
