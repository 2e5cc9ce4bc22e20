import { asNumber, asText, isRecord, parseJson } from "./json";

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION_KIND = { invoke: 0, register: 1, unregister: 2 } as const;

/** Codes of an answer: the library turns anything but `ok` into a failed call. */
export const ANSWER = { ok: 0, failed: -2 } as const;

/** A message of the add-in, as far as the host reads it. */
export interface IncomingMessage {
  readonly messageType: number;
  readonly actionName: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly actionKind: number;
  readonly data: unknown;
}

/** Reads one message; whatever is not a message of the protocol gives `undefined`. */
export function readMessage(text: unknown): IncomingMessage | undefined {
  const message = typeof text === "string" ? parseJson(text) : undefined;
  if (!isRecord(message)) return undefined;
  const actionName = asText(message["_actionName"]);
  if (actionName === "") return undefined;
  return {
    messageType: asNumber(message["_messageType"]),
    actionName,
    conversationId: asText(message["_conversationId"]),
    correlationId: asNumber(message["_correlationId"]),
    actionKind: asNumber(message["_actionType"]),
    data: message["_data"],
  };
}

/** Text of the answer to a request. */
export const writeAnswer = (request: IncomingMessage, data: unknown, code: number = ANSWER.ok): string =>
  JSON.stringify({
    _messageType: MESSAGE.response,
    _actionName: request.actionName,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _data: data ?? null,
    _errorCode: code,
    _responseType: 0,
  });

/** Text of an event; `correlationId` is that of its registration. */
export const writeEvent = (name: string, conversationId: string, correlationId: number, data: unknown): string =>
  JSON.stringify({
    _messageType: MESSAGE.response,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _data: data,
    _errorCode: ANSWER.ok,
    _responseType: 1,
  });
