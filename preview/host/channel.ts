import { ACTION_KIND, ANSWER, type IncomingMessage, MESSAGE, readMessage, writeAnswer, writeEvent } from "./envelope";
import { asList, asNumber, asRecord } from "./json";

/** What the host does when the add-in speaks. */
export interface ChannelHandlers {
  /** A new document in the frame asks for its context: everything about the one before it is forgotten. */
  readonly started: () => unknown;
  /** A call of the host by number; the record is merged into the answer. */
  readonly execute: (dispatchId: number, args: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown>>;
  /** The answer to a call has left. */
  readonly answered: () => void;
  readonly registered: (eventName: string) => void;
  readonly notified: (action: number, details: readonly unknown[]) => void;
  readonly failed: (error: unknown) => void;
}

/** A conversation with the add-in in one frame. */
export interface Channel {
  readonly frame: HTMLIFrameElement;
  /** Delivers an event; false when the add-in has not registered it. */
  fire(eventName: string, data: unknown): boolean;
  /** Ends the conversation and takes the frame away. */
  close(): void;
}

export interface ChannelOptions {
  readonly container: Element;
  readonly url: string;
  readonly frameName: string;
  readonly frameTitle: string;
  readonly conversationId: string;
  readonly handlers: ChannelHandlers;
}

const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-downloads";

function createFrame({ url, frameName, frameTitle }: ChannelOptions): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.name = frameName;
  frame.title = frameTitle;
  frame.setAttribute("sandbox", SANDBOX);
  frame.src = url;
  return frame;
}

/** Opens the frame of an add-in and answers it. Messages of any other window or origin are not read. */
export function openChannel(options: ChannelOptions): Channel {
  const { container, url, conversationId, handlers } = options;
  const { origin } = new URL(url);
  const frame = createFrame(options);
  /** Registered events, each with the number of its registration. */
  const registrations = new Map<string, number>();

  const post = (text: string) => frame.contentWindow?.postMessage(text, origin);

  async function execute(message: IncomingMessage): Promise<void> {
    const { DdaMethod, ...args } = asRecord(message.data);
    const { DispatchId, Version } = asRecord(DdaMethod);
    const answer = await handlers.execute(asNumber(DispatchId), args);
    post(writeAnswer(message, { Error: 0, Version, ...answer }));
    handlers.answered();
  }

  async function invoke(message: IncomingMessage): Promise<void> {
    switch (message.actionName) {
      case "ContextActivationManager_getAppContextAsync":
        registrations.clear();
        post(writeAnswer(message, handlers.started()));
        return;
      case "ContextActivationManager_notifyHost": {
        const [, action, ...details] = asList(message.data);
        handlers.notified(asNumber(action), details);
        post(writeAnswer(message, null));
        return;
      }
      case "executeMethod":
        return execute(message);
      default:
        post(writeAnswer(message, null, ANSWER.failed));
    }
  }

  async function answer(message: IncomingMessage): Promise<void> {
    if (message.actionKind === ACTION_KIND.register) {
      registrations.set(message.actionName, message.correlationId);
      post(writeAnswer(message, { Error: 0 }));
      handlers.registered(message.actionName);
    } else if (message.actionKind === ACTION_KIND.unregister) {
      registrations.delete(message.actionName);
      post(writeAnswer(message, { Error: 0 }));
    } else {
      await invoke(message);
    }
  }

  function receive(event: MessageEvent<unknown>): void {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = readMessage(event.data);
    if (message === undefined || message.messageType !== MESSAGE.request) return;
    if (message.conversationId !== conversationId) return;
    answer(message).catch((error: unknown) => {
      handlers.failed(error);
      post(writeAnswer(message, null, ANSWER.failed));
    });
  }

  addEventListener("message", receive);
  container.append(frame);

  return {
    frame,
    fire(eventName, data) {
      const registration = registrations.get(eventName);
      if (registration === undefined) return false;
      post(writeEvent(eventName, conversationId, registration, data));
      return true;
    },
    close() {
      removeEventListener("message", receive);
      registrations.clear();
      frame.remove();
    },
  };
}
