export { associateFunctions } from "./associate";
export { associateAhead } from "./associateAhead";
export type { FunctionHost } from "./callable";
