export { allocate, MOST_DECIMALS } from "./allocate";
export { type Decimal, decimalOf, powerOfTen } from "./decimal";
export { effortRate } from "./effortRate";
