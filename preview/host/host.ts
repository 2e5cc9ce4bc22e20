import type { FunctionMetadata, HostWorkbook } from "../contract";
import { type AddinIdentity, appContext, frameName } from "./appContext";
import { createInterpreter } from "./batch/interpreter";
import { createMembers } from "./batch/members";
import { createReferences } from "./batch/references";
import { type Channel, openChannel } from "./channel";
import { type CommandOutcome, createCommands } from "./commands";
import { createEventRelay } from "./events";
import { createExecutor } from "./executor";
import { createFaults, type Faults } from "./faults";
import { createFunctionBridge, type FunctionTraffic } from "./functions";
import { createHostMembers } from "./hostMembers";
import type { Metadata } from "./metadata";
import { createRequestLog, type RequestLog } from "./requestLog";
import { createRichApi } from "./richApi";
import { createServices } from "./services";

/** The add-in, as its manifest and its metadata file describe it. */
export interface Addin {
  readonly id: string;
  readonly displayName: string;
  readonly locale: string;
  readonly url: string;
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  /** The metadata file says that functions receive error values. */
  readonly functionsTakeErrors: boolean;
}

export interface HostOptions {
  readonly workbook: HostWorkbook;
  readonly metadata: Metadata;
  readonly addin: Addin;
  /** Where the frame of the add-in goes. */
  readonly container: Element;
  readonly documentUrl: string;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly showPane: (visible: boolean) => void;
}

/** Excel's stand-in for one add-in and one workbook. */
export interface Host {
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly unsupported: ReadonlyMap<string, number>;
  readonly functionTraffic: () => FunctionTraffic;
  /** Objects that the add-in keeps between requests; none once it has finished its work. */
  readonly keptObjects: () => number;
  /** Unexpected failures of the preview itself, newest last. */
  readonly failures: readonly string[];
  readonly startBehavior: () => "Load" | "None";
  invokeCommand(functionName: string, controlId: string): Promise<CommandOutcome>;
  /** Resolves when the add-in in the frame can be called. */
  whenReady(): Promise<void>;
  /** Tells the add-in that its pane was shown or hidden by the person. */
  paneShown(visible: boolean): void;
  /** Makes the frame anew, as when Excel restarts the add-in. */
  reload(): void;
  close(): void;
}

let conversations = 0;
const freshConversationId = () => `preview-${Date.now().toString(36)}-${++conversations}`;

/** Opens the add-in in its frame and answers it from the workbook. */
export function openHost({ workbook, metadata, addin, container, documentUrl, showPane }: HostOptions): Host {
  const log = createRequestLog();
  const faults = createFaults();
  const failures: string[] = [];
  const startState = { value: "Inactive" };
  const references = createReferences();
  let channel: Channel | undefined;
  let isPaneShown = true;
  let ready = deferred();

  const failed = (error: unknown) => failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const fire = (eventName: string, data: unknown) => channel?.fire(eventName, data) ?? false;
  const relay = createEventRelay(workbook, fire);
  const commands = createCommands(fire);
  const bridge = createFunctionBridge({ fire, takesErrors: addin.functionsTakeErrors });
  const members = createMembers(createHostMembers(metadata, relay));

  const setPane = (visible: boolean) => {
    if (visible === isPaneShown) return;
    isPaneShown = visible;
    relay.visibilityChanged(visible);
  };
  const services = createServices({
    functionsReady: () => bridge.ready(),
    functionResults: (rows) => bridge.settle(rows),
    showPane: () => showPane(true),
    hidePane: () => showPane(false),
    isPaneShown: () => isPaneShown,
    startState,
  });
  const interpreter = createInterpreter({ metadata, members, references, services, failed: keepUnexpected });
  const richApi = createRichApi({ workbook, interpreter, metadata, faults, log });
  const execute = createExecutor({ settings: workbook.settings, richApi, commands, faults, log, failed });

  /** Errors with a code are answers; anything else is a fault of the preview, to be seen. */
  function keepUnexpected(error: unknown): void {
    if (!(error instanceof Error && error.name === "RichError")) failed(error);
  }

  function forgetFrame(): void {
    workbook.unregisterFunctions();
    references.clear();
    relay.reset();
    commands.reset();
    bridge.reset();
  }

  function open(): void {
    const identity: AddinIdentity = { ...addin, conversationId: freshConversationId() };
    channel = openChannel({
      container,
      url: addin.url,
      frameName: frameName(identity, location.origin),
      frameTitle: addin.displayName,
      conversationId: identity.conversationId,
      handlers: {
        started: () => {
          forgetFrame();
          workbook.registerFunctions(addin.namespace, addin.functions, bridge.call);
          return appContext(identity, workbook.settings, documentUrl);
        },
        execute: (dispatchId, args) => {
          relay.hold();
          return execute(dispatchId, args);
        },
        answered: () => relay.letGo(),
        registered: (eventName) => {
          if (eventName === "appCommandInvoked") commands.ready();
          if (eventName === "richApiMessage") ready.resolve();
        },
        notified: () => undefined,
        failed,
      },
    });
  }

  const stopListening = workbook.onEvent((event) => relay.deliver(event));
  workbook.registerFunctions(addin.namespace, addin.functions, bridge.call);
  open();

  return {
    log,
    faults,
    failures,
    unsupported: members.unsupported,
    functionTraffic: () => bridge.traffic,
    keptObjects: () => references.size,
    startBehavior: () => (startState.value === "Inactive" ? "None" : "Load"),
    invokeCommand: (functionName, controlId) => commands.invoke(functionName, controlId),
    whenReady: () => ready.promise,
    paneShown: setPane,
    reload() {
      channel?.close();
      ready = deferred();
      open();
    },
    close() {
      channel?.close();
      channel = undefined;
      stopListening();
      forgetFrame();
    },
  };
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
