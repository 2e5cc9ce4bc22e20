import type { FunctionHost } from "./callable";
import { callablesFor } from "./callables";

/** Makes every delivered function known to Excel, under the id of its contract. */
export function associateFunctions(host: FunctionHost): void {
  for (const [id, body] of callablesFor(host)) CustomFunctions.associate(id, body);
}
