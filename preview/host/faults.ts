import type { RequestKind } from "./requestLog";

/** What is known of a request before it is carried out. */
export interface RequestTraits {
  readonly kind: RequestKind;
  readonly writes: boolean;
  readonly bytes: number;
  readonly actions: number;
}

/** Which requests a fault meets; a predicate serves what the words do not say. */
export type FaultTarget = "any" | "writes" | "reads" | ((traits: RequestTraits) => boolean);

/**
 * What happens to the request.
 *
 * - `fail`: it is answered with an error, before or after it was carried out. A text is a code of the batch, such as
 *   "GeneralException"; a number is a code of the transport, such as 5012.
 * - `failAtAction`: the actions before that index are carried out, that one fails.
 * - `lag`: it is carried out that much later.
 * - `requestTooLarge`, `responseTooLarge`: it meets the 5 MB limit, before or after being carried out.
 * - `cellEdit`: a person is typing in a cell.
 */
export type FaultEffect =
  | {
      readonly kind: "fail";
      readonly code: string | number;
      readonly when: "before" | "after";
      readonly message?: string;
    }
  | { readonly kind: "failAtAction"; readonly action: number; readonly code: string; readonly message?: string }
  | { readonly kind: "lag"; readonly milliseconds: number }
  | { readonly kind: "requestTooLarge" }
  | { readonly kind: "responseTooLarge" }
  | { readonly kind: "cellEdit" };

/** One fault to meet: the `nth` request from now that is on `target` (1 is the next), `times` times in a row. */
export interface Fault {
  readonly effect: FaultEffect;
  readonly on?: FaultTarget;
  readonly nth?: number;
  readonly times?: number;
}

/** Faults that requests will meet, for tests and for trying the product by hand. */
export interface Faults {
  /** Prepares a fault; the answer takes it back. */
  add(fault: Fault): () => void;
  clear(): void;
  /** The effect that this request meets; the first prepared fault that matches wins. */
  take(traits: RequestTraits): FaultEffect | undefined;
  /** How many prepared faults have not been met to the end. */
  readonly waiting: number;
}

interface Armed {
  readonly fault: Fault;
  skip: number;
  left: number;
}

function matches(target: FaultTarget, traits: RequestTraits): boolean {
  if (typeof target === "function") return target(traits);
  if (target === "any") return true;
  return traits.writes === (target === "writes");
}

export function createFaults(): Faults {
  let armed: Armed[] = [];
  return {
    add(fault) {
      const entry: Armed = { fault, skip: (fault.nth ?? 1) - 1, left: fault.times ?? 1 };
      armed.push(entry);
      return () => {
        armed = armed.filter((other) => other !== entry);
      };
    },
    clear() {
      armed = [];
    },
    take(traits) {
      const met = armed.filter(({ fault }) => matches(fault.on ?? "any", traits));
      const due = met.find(({ skip }) => skip === 0);
      for (const entry of met) if (entry.skip > 0) entry.skip -= 1;
      if (due === undefined) return undefined;
      due.left -= 1;
      armed = armed.filter(({ left }) => left > 0);
      return due.fault.effect;
    },
    get waiting() {
      return armed.length;
    },
  };
}
