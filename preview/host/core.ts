import { type HostWorkbook, RichError } from "../contract";
import type { Addin } from "./addin";
import { createInterpreter } from "./batch/interpreter";
import { createMembers, type Members } from "./batch/members";
import { createReferences, type References } from "./batch/references";
import { type Commands, createCommands } from "./commands";
import { createDocumentCopies } from "./documentCopies";
import { createEventRelay, type EventRelay, type Fire } from "./events";
import { createExecutor } from "./executor";
import { createFaults, type Faults } from "./faults";
import { createFunctionBridge, type FunctionBridge } from "./functions";
import { createHostMembers } from "./hostMembers";
import type { Metadata } from "./metadata";
import { createNewWorkbooks, type OpenWorkbook } from "./newWorkbooks";
import { createRequestLog, type RequestLog } from "./requestLog";
import { createRichApi } from "./richApi";
import { createServices } from "./services";

/** The pane, as the add-in's runtime sees it. */
export interface PaneState {
  readonly isShown: () => boolean;
  readonly show: (visible: boolean) => void;
}

export interface CoreOptions {
  readonly workbook: HostWorkbook;
  readonly metadata: Metadata;
  readonly addin: Addin;
  readonly pane: PaneState;
  /** Absent: other workbooks cannot be opened. */
  readonly openWorkbook?: OpenWorkbook;
  readonly fire: Fire;
}

/** Everything of the host but the frame: what it answers, and what it remembers of the add-in. */
export interface Core {
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly members: Members;
  readonly references: References;
  readonly relay: EventRelay;
  readonly commands: Commands;
  readonly bridge: FunctionBridge;
  readonly startState: { value: string };
  readonly failures: string[];
  readonly failed: (error: unknown) => void;
  readonly execute: (dispatchId: number, args: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown>>;
  /** The frame is gone: nothing of what it asked for is remembered. */
  forget(): void;
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Puts together what answers the add-in. */
export function createCore({ workbook, metadata, addin, pane, openWorkbook, fire }: CoreOptions): Core {
  const log = createRequestLog();
  const faults = createFaults();
  const references = createReferences();
  const startState = { value: "Inactive" };
  const failures: string[] = [];
  const failed = (error: unknown) => void failures.push(describe(error));

  const relay = createEventRelay(workbook, fire);
  const commands = createCommands(fire);
  const bridge = createFunctionBridge({ fire, takesErrors: addin.functionsTakeErrors });
  const copies = createDocumentCopies(workbook.files);
  const newWorkbooks = createNewWorkbooks(openWorkbook);
  const members = createMembers(createHostMembers(metadata, relay, newWorkbooks));
  const services = createServices({
    functionsReady: () => bridge.ready(),
    functionResults: (rows) => bridge.settle(rows),
    showPane: () => pane.show(true),
    hidePane: () => pane.show(false),
    isPaneShown: pane.isShown,
    startState,
  });
  const isReadOnly = (): boolean => workbook.isReadOnly?.() ?? false;
  const interpreter = createInterpreter({
    metadata,
    members,
    references,
    services,
    isReadOnly,
    /** Errors with a code are answers; anything else is a fault of the preview, to be seen. */
    failed: (error) => {
      if (!(error instanceof RichError)) failed(error);
    },
  });
  const richApi = createRichApi({ workbook, interpreter, metadata, faults, log });

  return {
    log,
    faults,
    members,
    references,
    relay,
    commands,
    bridge,
    startState,
    failures,
    failed,
    execute: createExecutor({
      settings: workbook.settings,
      isReadOnly,
      richApi,
      commands,
      copies,
      faults,
      log,
      failed,
    }),
    forget() {
      references.clear();
      relay.reset();
      commands.reset();
      bridge.reset();
      copies.clear();
      newWorkbooks.clear();
    },
  };
}
