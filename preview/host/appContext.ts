import type { HostWorkbook } from "../contract";
import { requirementSets } from "./requirementSets";

/** Who the add-in is and what it is told about the place it runs in. */
export interface AddinIdentity {
  /** Id of the manifest. */
  readonly id: string;
  readonly displayName: string;
  /** Display and content language, such as "fr-FR". */
  readonly locale: string;
  /** Id of this activation; a fresh one each time the frame is made, since the library caches settings under it. */
  readonly conversationId: string;
}

/** Shared runtime (1) and custom functions (2). */
const RUNTIME_FLAGS = 1 + 2;
const EXCEL_ON_THE_WEB = 16;
const SHOWN_AS_TASK_PANE = 2;
const READ_ONLY = 0;
const READ_WRITE = 1;

/** Name to give the frame: how the library learns where it runs and whom it may talk to. */
export function frameName({ id, locale, conversationId }: AddinIdentity, hostOrigin: string): string {
  const hostInfo = ["Excel", "Web", "16.00", locale, "", "", "disableLogging", RUNTIME_FLAGS];
  return JSON.stringify({
    baseFrameName: `preview_${conversationId}`,
    hostInfo: hostInfo.join("$"),
    xdmInfo: [conversationId, id, hostOrigin].join("|"),
    serializerVersion: 1,
    flights: "[]",
  });
}

/** Answer to the add-in's first question: its document, its settings, what the host can do. */
export function appContext(
  identity: AddinIdentity,
  { settings, files, isReadOnly }: Pick<HostWorkbook, "settings" | "files" | "isReadOnly">,
  documentUrl: string
) {
  return {
    _id: identity.id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16",
    _appMinorVersion: 0,
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: documentUrl,
    _clientMode: isReadOnly?.() === true ? READ_ONLY : READ_WRITE,
    _settings: [...settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: `${identity.id}-${identity.conversationId}`,
    _requirementMatrix: JSON.stringify(requirementSets(files !== undefined)),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: identity.displayName,
    _appDomains: [],
    _dialogRequirementMatrix: "",
    _featureGates: {},
    _initialDisplayMode: SHOWN_AS_TASK_PANE,
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
    _marketplaceType: "",
  };
}
