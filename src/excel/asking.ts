import { fail, type Result } from "../domain/shared";
import { hostProblem, type HostProblem } from "./hostProblem";

/** Asks something of Excel; whatever Excel throws is answered as one of our problems. */
export async function asking<Value>(
  ask: (context: Excel.RequestContext) => Promise<Result<Value, HostProblem>>
): Promise<Result<Value, HostProblem>> {
  try {
    return await ask(new Excel.RequestContext());
  } catch (error) {
    return fail(hostProblem(error));
  }
}
