export { allocate, MOST_DECIMALS } from "./allocate";
export { effortRate } from "./effortRate";
