import type { FunctionId } from "../domain/contract";
import { type Callable, callable, type FunctionHost } from "./callable";
import { implementations } from "./implementations";

/** Every function as Excel calls it, by the id of its contract. */
export type Callables = ReadonlyMap<FunctionId, Callable>;

/** Prepares every function for a host. */
export const callablesFor = (host: FunctionHost): Callables =>
  new Map(implementations.map((implementation) => [implementation.id, callable(implementation, host)]));
