import type { FunctionId } from "../domain/contract";
import type { Callable, FunctionHost, Sent } from "./callable";
import type { Callables } from "./callables";
import { FUNCTION_IDS } from "./functionIds";

const NOT_LOADED = {
  fr: "Les fonctions AVDL n’ont pas pu être chargées. Vérifiez la connexion, puis recalculez le classeur (Ctrl+Alt+F9).",
  en: "The AVDL functions could not be loaded. Check the connection, then recalculate the workbook (Ctrl+Alt+F9).",
} as const;

/** Asks for the code of the functions. */
export type FetchCallables = (host: FunctionHost) => Promise<Callables>;

const fetchCallables: FetchCallables = async (host) => {
  const { callablesFor } = await import(/* webpackChunkName: "functions" */ "./callables");
  return callablesFor(host);
};

interface Arrival {
  /** The code, where it has come. */
  readonly now: () => Callables | undefined;
  readonly soon: () => Promise<Callables>;
}

/** The code of the functions: on its way from the start, asked for again where it did not come. */
function arrivalOf(host: FunctionHost, fetch: FetchCallables): Arrival {
  let here: Callables | undefined;
  let coming: Promise<Callables> | undefined;
  const ask = async (): Promise<Callables> => {
    try {
      here = await fetch(host);
      return here;
    } finally {
      coming = undefined;
    }
  };
  const soon = (): Promise<Callables> => (coming ??= ask());
  soon().catch(() => undefined);
  return { now: () => here, soon };
}

/** Excel's own error, of a class that is no JavaScript error: hence the wide type. */
const notLoaded = (host: FunctionHost): unknown =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, NOT_LOADED[host.language()]);

function answerOf(callables: Callables, id: FunctionId, argumentList: readonly unknown[]): Sent {
  const body: Callable | undefined = callables.get(id);
  if (body === undefined) throw new Error(`${id} has no body.`);
  return body(...argumentList);
}

/**
 * Makes every function known to Excel before its code has come. A call answers at once when the code is here, as it is
 * but for the first moments; a call that arrives before waits for it.
 */
export function associateAhead(host: FunctionHost, fetch: FetchCallables = fetchCallables): void {
  const code = arrivalOf(host, fetch);
  const later = async (id: FunctionId, argumentList: readonly unknown[]): Promise<Sent> => {
    const callables = await code.soon().catch((): never => {
      throw notLoaded(host);
    });
    return answerOf(callables, id, argumentList);
  };
  for (const id of FUNCTION_IDS) {
    CustomFunctions.associate(id, (...argumentList: readonly unknown[]) => {
      const callables = code.now();
      return callables === undefined ? later(id, argumentList) : answerOf(callables, id, argumentList);
    });
  }
}
