export { associateFunctions } from "./associate";
export type { FunctionHost } from "./callable";
