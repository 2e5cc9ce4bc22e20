import type { CallFunctions, FunctionAnswer, FunctionCall } from "../contract";
import type { Fire } from "./events";
import { firstError, readResult, withErrors } from "./functionValues";
import { byteLength } from "./json";

/** What has crossed the wire for custom functions. */
export interface FunctionTraffic {
  readonly calls: number;
  readonly messages: number;
  readonly bytes: number;
}

/** Has the add-in answer the custom functions of the grid. */
export interface FunctionBridge {
  /** Answers many calls with one message to the add-in; waits until the add-in can answer. */
  readonly call: CallFunctions;
  ready(): void;
  /** Results that the add-in sends. */
  settle(rows: readonly unknown[]): void;
  /** The frame is gone or starts again: calls that were not answered show #BUSY!, later ones wait. */
  reset(): void;
  readonly traffic: FunctionTraffic;
}

const CUSTOM_FUNCTIONS = 1;
const INVOKE = 1000;
const TAKES_ERRORS = 4;
const BUSY: FunctionAnswer = { ok: false, error: "#BUSY!" };

export interface FunctionBridgeOptions {
  readonly fire: Fire;
  /** From the metadata file: functions receive error values instead of being skipped. */
  readonly takesErrors: boolean;
}

interface Pending {
  readonly call: FunctionCall;
  readonly resolve: (answer: FunctionAnswer) => void;
}

export function createFunctionBridge({ fire, takesErrors }: FunctionBridgeOptions): FunctionBridge {
  const pending = new Map<number, Pending>();
  const waiting: Pending[] = [];
  let isReady = false;
  let last = 0;
  let traffic: FunctionTraffic = { calls: 0, messages: 0, bytes: 0 };

  function writeEntry({ id, args, address, parameterAddresses }: FunctionCall, invocationId: number): unknown[] {
    const [sent, flags] = takesErrors ? [withErrors(args), TAKES_ERRORS] : [args, 0];
    const invocation = [invocationId, id, sent, address, flags, parameterAddresses ?? null];
    return [CUSTOM_FUNCTIONS, INVOKE, "", JSON.stringify(invocation), invocationId];
  }

  function send(calls: readonly Pending[]): void {
    if (calls.length === 0) return;
    const entries = calls.map((entry) => {
      last += 1;
      pending.set(last, entry);
      return writeEntry(entry.call, last);
    });
    const data = { ArrayData: entries };
    traffic = {
      calls: traffic.calls + calls.length,
      messages: traffic.messages + 1,
      bytes: traffic.bytes + byteLength(JSON.stringify(data)),
    };
    fire("richApiMessage", data);
  }

  return {
    call(calls) {
      const batch: Pending[] = [];
      const answers = calls.map((call) => {
        const error = takesErrors ? undefined : firstError(call.args);
        if (error !== undefined) return Promise.resolve<FunctionAnswer>({ ok: false, error });
        return new Promise<FunctionAnswer>((resolve) => batch.push({ call, resolve }));
      });
      if (isReady) send(batch);
      else waiting.push(...batch);
      return Promise.all(answers);
    },
    ready() {
      isReady = true;
      send(waiting.splice(0));
    },
    settle(rows) {
      for (const row of rows) {
        const { invocationId, answer } = readResult(row);
        pending.get(invocationId)?.resolve(answer);
        pending.delete(invocationId);
      }
    },
    reset() {
      isReady = false;
      for (const { resolve } of [...pending.values(), ...waiting.splice(0)]) resolve(BUSY);
      pending.clear();
    },
    get traffic() {
      return traffic;
    },
  };
}
