export { allocate, MOST_DECIMALS } from "./allocate";
export { centsOf, centsOfDecimal, eurosOf, sumToTheCent } from "./cents";
export { type Decimal, decimalOf, powerOfTen } from "./decimal";
export { effortRate } from "./effortRate";
