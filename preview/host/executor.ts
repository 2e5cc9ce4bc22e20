import type { Commands } from "./commands";
import type { DocumentCopies } from "./documentCopies";
import type { FaultEffect, Faults } from "./faults";
import { byteLength } from "./json";
import type { RequestKind, RequestLog } from "./requestLog";
import { loadSettings, saveSettings } from "./settings";

/** Numbers of the calls that the host answers. */
const CALL = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** The library shows this code as an internal error; it is the answer to a call that the preview does not have. */
const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;
const ACCESS_DENIED = 7000;

export interface ExecutorParts {
  readonly settings: Map<string, string>;
  readonly isReadOnly: () => boolean;
  readonly richApi: (arrayData: unknown) => Promise<Record<string, unknown>>;
  readonly commands: Commands;
  readonly copies: DocumentCopies;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly failed: (error: unknown) => void;
}

type Arguments = Readonly<Record<string, unknown>>;

const codeOf = (effect: FaultEffect | undefined): number | undefined => {
  if (effect?.kind === "cellEdit") return 5004;
  if (effect?.kind !== "fail") return undefined;
  return typeof effect.code === "number" ? effect.code : INTERNAL_ERROR;
};

/** Answers the add-in's calls, by number. A failure of the preview itself is an internal error for the add-in. */
export function createExecutor(parts: ExecutorParts) {
  const { settings, isReadOnly, richApi, commands, copies, faults, log, failed } = parts;

  function note(kind: RequestKind, args: Arguments, answer: object, error?: number): void {
    log.add({
      kind,
      bytesIn: byteLength(JSON.stringify(args)),
      bytesOut: byteLength(JSON.stringify(answer)),
      actions: 1,
      writes: kind === "settings",
      flaggedAsWrite: kind === "settings",
      milliseconds: 0,
      ...(error === undefined ? {} : { error: { code: String(error), message: String(error), location: "" } }),
    });
  }

  /** Settings are part of the document: saving them is a write, and may meet a fault. */
  function save(args: Arguments): Record<string, unknown> {
    const bytes = byteLength(JSON.stringify(args));
    const effect = faults.take({ kind: "settings", writes: true, bytes, actions: 1 });
    const code = codeOf(effect) ?? (isReadOnly() ? ACCESS_DENIED : undefined);
    const isApplied = code === undefined || (effect?.kind === "fail" && effect.when === "after");
    if (isApplied) saveSettings(settings, args["DdaSettingsMethod"]);
    const answer = code === undefined ? {} : { Error: code };
    note("settings", args, answer, code);
    return answer;
  }

  /** Reading the document as a file may meet a fault at each step. */
  async function readFile(dispatchId: number, args: Arguments): Promise<Record<string, unknown>> {
    const bytes = byteLength(JSON.stringify(args));
    const effect = faults.take({ kind: "file", writes: false, bytes, actions: 1 });
    if (effect?.kind === "lag") await new Promise((resolve) => setTimeout(resolve, effect.milliseconds));
    const code = codeOf(effect);
    const answer = code === undefined ? await copies.answer(dispatchId, args) : { Error: code };
    const { Error: error } = answer;
    note("file", args, answer, typeof error === "number" ? error : undefined);
    return answer;
  }

  async function answer(dispatchId: number, args: Arguments): Promise<Record<string, unknown>> {
    if (copies.answers(dispatchId)) return readFile(dispatchId, args);
    switch (dispatchId) {
      case CALL.richApi:
        return richApi(args["ArrayData"]);
      case CALL.saveSettings:
        return save(args);
      case CALL.loadSettings:
        return loadSettings(settings);
      case CALL.commandCompleted:
        commands.completed(args);
        note("command", args, {});
        return {};
      default:
        note("other", args, {}, NOT_SUPPORTED);
        return { Error: NOT_SUPPORTED };
    }
  }

  return async (dispatchId: number, args: Arguments): Promise<Record<string, unknown>> => {
    try {
      return await answer(dispatchId, args);
    } catch (error) {
      failed(error);
      return { Error: INTERNAL_ERROR };
    }
  };
}
