import { asNumber } from "./json";
import type { Fire } from "./events";

/** How a ribbon command ended. Status 0 is success; 11101 is a function that the add-in does not have. */
export interface CommandOutcome {
  readonly status: number;
  /** JSON text of the event with what the add-in completed it with. */
  readonly data: unknown;
}

/** Runs the add-in's ribbon commands. */
export interface Commands {
  /** Runs a function by the name of the manifest; resolves when the add-in says it is completed. */
  invoke(functionName: string, controlId: string): Promise<CommandOutcome>;
  /** The add-in says that a command is completed. */
  completed(args: Readonly<Record<string, unknown>>): void;
  /** The add-in can be asked to run commands from now on. */
  ready(): void;
  /** The frame is gone: what was running is cancelled. */
  reset(): void;
}

export const CANCELLED = 5001;

export function createCommands(fire: Fire): Commands {
  const running = new Map<string, (outcome: CommandOutcome) => void>();
  let waiting: (() => void)[] = [];
  let isReady = false;
  let last = 0;

  function send(functionName: string, controlId: string, resolve: (outcome: CommandOutcome) => void): void {
    const id = `command-${++last}`;
    running.set(id, resolve);
    fire("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
  }

  return {
    invoke: (functionName, controlId) =>
      new Promise((resolve) => {
        const start = () => send(functionName, controlId, resolve);
        if (isReady) start();
        else waiting.push(start);
      }),
    completed(args) {
      const id = String(args["0"]);
      running.get(id)?.({ status: asNumber(args["1"]), data: args["2"] });
      running.delete(id);
    },
    ready() {
      isReady = true;
      for (const start of waiting.splice(0)) start();
    },
    reset() {
      isReady = false;
      waiting = [];
      for (const resolve of running.values()) resolve({ status: CANCELLED, data: null });
      running.clear();
    },
  };
}
