import { ok, type Result } from "../domain/shared";
import { hostProblem, type HostProblem } from "./hostProblem";

/** Asks something of Excel and answers it, or the problem that Excel's refusal is. */
export const asking = async <Value>(
  ask: (context: Excel.RequestContext) => Promise<Value>
): Promise<Result<Value, HostProblem>> => {
  try {
    return ok(await ask(new Excel.RequestContext()));
  } catch (error) {
    return { ok: false, problem: hostProblem(error) };
  }
};
