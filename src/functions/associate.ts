import { callable, type FunctionHost } from "./callable";
import { implementations } from "./implementations";

/** Makes every delivered function known to Excel, under the id of its contract. */
export function associateFunctions(host: FunctionHost): void {
  for (const implementation of implementations) {
    CustomFunctions.associate(implementation.id, callable(implementation, host));
  }
}
