import type { HostWorkbook } from "../contract";
import type { Addin } from "./addin";
import { type AddinIdentity, appContext, frameName } from "./appContext";
import { type Channel, type ChannelHandlers, openChannel } from "./channel";
import type { CommandOutcome } from "./commands";
import { type Core, createCore, type PaneState } from "./core";
import type { Faults } from "./faults";
import type { FunctionTraffic } from "./functions";
import type { Metadata } from "./metadata";
import type { OpenWorkbook } from "./newWorkbooks";
import type { RequestLog } from "./requestLog";

export interface HostOptions {
  readonly workbook: HostWorkbook;
  readonly metadata: Metadata;
  readonly addin: Addin;
  /** Where the frame of the add-in goes. */
  readonly container: Element;
  readonly documentUrl: string;
  readonly pane: PaneState;
  /** Opens another workbook in a page of its own; absent where that cannot be done. */
  readonly openWorkbook?: OpenWorkbook;
}

/** Excel's stand-in for one add-in and one workbook. */
export interface Host {
  readonly log: RequestLog;
  readonly faults: Faults;
  /** Members that the add-in asked for and the preview lacks, `Type.member`, with how many times. */
  readonly unsupported: ReadonlyMap<string, number>;
  readonly functionTraffic: () => FunctionTraffic;
  /** Objects that the add-in keeps between requests; none once it has finished its work. */
  readonly keptObjects: () => number;
  /** Unexpected failures of the preview itself, newest last. */
  readonly failures: readonly string[];
  /** What the add-in has asked for with `Office.addin.setStartupBehavior`. */
  readonly startBehavior: () => "Load" | "None";
  invokeCommand(functionName: string, controlId: string): Promise<CommandOutcome>;
  /** Resolves when the add-in in the frame can be called. */
  whenReady(): Promise<void>;
  /** Tells the add-in that its pane was shown or hidden. */
  paneShown(visible: boolean): void;
  /** Makes the frame anew, as when Excel restarts the add-in. */
  reload(): void;
  close(): void;
}

let conversations = 0;
const freshConversationId = () => `preview-${Date.now().toString(36)}-${++conversations}`;

/** A promise with the means to settle it. */
function createSignal(): { readonly promise: Promise<void>; readonly give: () => void } {
  let give: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}

/** What the host does in one frame; each document in it starts from nothing. */
function createHandlers(options: HostOptions, core: Core, identity: AddinIdentity, ready: () => void): ChannelHandlers {
  const { workbook, addin, documentUrl } = options;
  const { relay, commands, bridge } = core;
  return {
    started: () => {
      workbook.unregisterFunctions();
      core.forget();
      workbook.registerFunctions(addin.namespace, addin.functions, bridge.call);
      return appContext(identity, workbook, documentUrl);
    },
    execute: (dispatchId, args) => {
      relay.hold();
      return core.execute(dispatchId, args);
    },
    answered: () => relay.letGo(),
    registered: (eventName) => {
      if (eventName === "appCommandInvoked") commands.ready();
      if (eventName === "richApiMessage") ready();
    },
    notified: () => undefined,
    failed: core.failed,
  };
}

/** Opens the add-in in its frame and answers it from the workbook. */
export function openHost(options: HostOptions): Host {
  const { workbook, addin, container } = options;
  let channel: Channel | undefined;
  let ready = createSignal();
  const core = createCore({ ...options, fire: (eventName, data) => channel?.fire(eventName, data) ?? false });

  function open(): void {
    const identity: AddinIdentity = { ...addin, conversationId: freshConversationId() };
    channel = openChannel({
      container,
      url: addin.url,
      frameName: frameName(identity, location.origin),
      frameTitle: addin.displayName,
      conversationId: identity.conversationId,
      handlers: createHandlers(options, core, identity, ready.give),
    });
  }

  const stopListening = workbook.onEvent((event) => core.relay.deliver(event));
  open();

  return {
    log: core.log,
    faults: core.faults,
    failures: core.failures,
    unsupported: core.members.unsupported,
    functionTraffic: () => core.bridge.traffic,
    keptObjects: () => core.references.size,
    startBehavior: () => (core.startState.value === "Inactive" ? "None" : "Load"),
    invokeCommand: (functionName, controlId) => core.commands.invoke(functionName, controlId),
    whenReady: () => ready.promise,
    paneShown: (visible) => core.relay.visibilityChanged(visible),
    reload() {
      channel?.close();
      ready = createSignal();
      open();
    },
    close() {
      channel?.close();
      channel = undefined;
      stopListening();
      workbook.unregisterFunctions();
      core.forget();
    },
  };
}
