import type { Result } from "../../domain/shared";
import type { HostProblem } from "./paneHost";

const technicalOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);

/** What a bug looks like to the person: an unexpected problem that says how to ask for help. */
export const unexpectedProblem = (error: unknown): HostProblem => ({
  code: "unexpected",
  leftovers: [],
  technical: technicalOf(error),
});

/** Waits for the host; what it throws becomes an unexpected problem, never an unanswered click. */
export const settled = async <Value>(
  call: () => Promise<Result<Value, HostProblem>>
): Promise<Result<Value, HostProblem>> => {
  try {
    return await call();
  } catch (error) {
    return { ok: false, problem: unexpectedProblem(error) };
  }
};
