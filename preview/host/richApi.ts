import { type HostWorkbook, RichError } from "../contract";
import { type BatchAnswer, describeError, type Interpreter, type Stop } from "./batch/interpreter";
import { type BatchRequest, createBatchReader } from "./batchRequest";
import type { FaultEffect, Faults } from "./faults";
import { byteLength } from "./json";
import type { Metadata } from "./metadata";
import type { RequestEntry, RequestLog } from "./requestLog";

/** Size above which Excel on the web refuses a request or an answer, in bytes. */
export const SIZE_LIMIT = 5 * 1024 * 1024;

/** Codes of the transport, as the library knows them. */
export const TRANSPORT = { cellEdit: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

const TRANSPORT_NAME: Readonly<Record<number, string>> = {
  [TRANSPORT.cellEdit]: "InvalidOperationInCellEditMode",
  [TRANSPORT.requestTooLarge]: "RequestPayloadSizeLimitExceeded",
  [TRANSPORT.responseTooLarge]: "ResponsePayloadSizeLimitExceeded",
};

const CELL_EDIT_POLL = 50;

export interface RichApiParts {
  readonly workbook: HostWorkbook;
  readonly interpreter: Interpreter;
  readonly metadata: Metadata;
  readonly faults: Faults;
  readonly log: RequestLog;
}

type Reply = { readonly code: number } | { readonly answer: BatchAnswer };

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const failedAnswer = (code: string, message = code): BatchAnswer => ({
  Results: [],
  TraceIds: [],
  Error: describeError(new RichError(code, message), 0),
});

const failedReply = ({ code, message }: { readonly code: string | number; readonly message?: string }): Reply =>
  typeof code === "number" ? { code } : { answer: failedAnswer(code, message) };

function stopOf(effect: FaultEffect | undefined): Stop | undefined {
  if (effect?.kind !== "failAtAction") return undefined;
  return { beforeAction: effect.action, failure: new RichError(effect.code, effect.message) };
}

/** An object with no member: what a request that only asks for services starts from. */
const NO_ROOT = { Type: "Services" };

function errorOf(reply: Reply): Pick<RequestEntry, "error"> {
  if ("code" in reply) {
    const name = TRANSPORT_NAME[reply.code] ?? String(reply.code);
    return { error: { code: name, message: name, location: "" } };
  }
  const { Error: error } = reply.answer;
  return error ? { error: { code: error.Code, message: error.Message, location: error.Location } } : {};
}

/** Answers rich API requests, those of the workbook one after the other. */
export function createRichApi(parts: RichApiParts): (arrayData: unknown) => Promise<Record<string, unknown>> {
  const { workbook, interpreter, faults, log } = parts;
  const read = createBatchReader(parts.metadata);
  let queue: Promise<unknown> = Promise.resolve();

  async function isRefusedByCellEdit({ waitsForCellEdit }: BatchRequest): Promise<boolean> {
    while (waitsForCellEdit && workbook.isInCellEdit()) await wait(CELL_EDIT_POLL);
    return workbook.isInCellEdit();
  }

  async function carryOutOnWorkbook(request: BatchRequest): Promise<Reply> {
    const { kind, writes, bytes, batch } = request;
    const effect = faults.take({ kind, writes, bytes, actions: batch.actions.length });
    if (effect?.kind === "lag") await wait(effect.milliseconds);
    if (effect?.kind === "requestTooLarge" || bytes > SIZE_LIMIT) return { code: TRANSPORT.requestTooLarge };
    if (effect?.kind === "cellEdit" || (await isRefusedByCellEdit(request))) return { code: TRANSPORT.cellEdit };
    if (effect?.kind === "fail" && effect.when === "before") return failedReply(effect);
    const { answer } = await interpreter.execute(batch, workbook.root, stopOf(effect));
    if (effect?.kind === "fail") return failedReply(effect);
    return effect?.kind === "responseTooLarge" ? { code: TRANSPORT.responseTooLarge } : { answer };
  }

  async function carryOut(request: BatchRequest): Promise<Reply> {
    if (request.kind !== "workbook") {
      const { answer } = await interpreter.execute(request.batch, NO_ROOT);
      return { answer };
    }
    const turn = queue.then(() => carryOutOnWorkbook(request));
    queue = turn.catch(() => undefined);
    return turn;
  }

  return async (arrayData) => {
    const began = performance.now();
    const request = read(arrayData);
    let reply = await carryOut(request);
    let text = "answer" in reply ? JSON.stringify(reply.answer) : "";
    if (byteLength(text) > SIZE_LIMIT) {
      reply = { code: TRANSPORT.responseTooLarge };
      text = "";
    }
    log.add({
      kind: request.givesAnswers ? "functions" : request.kind,
      bytesIn: request.bytes,
      bytesOut: byteLength(text),
      actions: request.batch.actions.length,
      writes: request.writes,
      flaggedAsWrite: request.flaggedAsWrite,
      milliseconds: performance.now() - began,
      ...errorOf(reply),
    });
    if ("code" in reply) return { Error: reply.code };
    return { Data: [200, ["CONTENT-TYPE", "application/json"], text] };
  };
}
