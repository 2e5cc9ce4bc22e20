/** Why Excel did not do what was asked, as the pane tells it. */
export type HostProblemCode =
  | "cell-edit"
  | "read-only"
  | "protected"
  | "too-large"
  | "not-supported"
  | "interrupted"
  | "sheet-missing"
  | "sheet-changed"
  | "already-there"
  | "nothing-outdated"
  | "cancelled"
  | "no-copy"
  | "copy-too-large"
  | "columns-missing"
  | "line-changed"
  | "change-overwritten"
  | "range-empty"
  | "range-multiple"
  | "range-too-wide"
  | "range-changed"
  | "right-taken"
  | "rules-missing"
  | "rules-changed"
  | "adaptation-there"
  | "adaptation-gone"
  | "unexpected";

export interface HostProblem {
  readonly code: HostProblemCode;
  /** Names of the sheets and of the defined names that could not be removed and that a person must delete. */
  readonly leftovers: readonly string[];
  /** What Excel said, for support: never shown as the message. Holds no cell content. */
  readonly technical: string;
}

const CODES: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  InvalidSelection: "range-multiple",
  ItemNotFound: "sheet-changed",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  ActivityLimitReached: "interrupted",
  ConnectionFailure: "interrupted",
  HostRestartNeeded: "interrupted",
  InvalidOrTimedOutSession: "interrupted",
  InvalidOrTimedOutSessionMessage: "interrupted",
  RequestAborted: "interrupted",
  ServiceNotAvailable: "interrupted",
  Timeout: "interrupted",
  WriteNotSupportedWhenModalDialogOpen: "interrupted",
};

/** What Excel's errors carry, read with care: an error can be anything. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

const textAt = (value: object, name: string): string => {
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
};

/** Reads the code, the message and the place of an error of the host. */
export function officeError(error: unknown): OfficeError {
  if (typeof error !== "object" || error === null) return { code: "", message: String(error), location: "" };
  const message = error instanceof Error ? error.message : textAt(error, "message");
  const debugInfo: unknown = "debugInfo" in error ? error.debugInfo : null;
  const location = typeof debugInfo === "object" && debugInfo !== null ? textAt(debugInfo, "errorLocation") : "";
  return { code: textAt(error, "code"), message, location };
}

const isReadOnly = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;

/** Turns whatever Excel threw into one of our problems. */
export function hostProblem(error: unknown, leftovers: readonly string[] = []): HostProblem {
  const { code, message, location } = officeError(error);
  const known = CODES[code] ?? "unexpected";
  return {
    code: known === "protected" && isReadOnly() ? "read-only" : known,
    leftovers,
    technical: [code, message, location].filter((part) => part !== "").join(" | "),
  };
}

/** A problem that we saw ourselves: Excel said nothing of it. */
export const seenProblem = (code: HostProblemCode): HostProblem => ({ code, leftovers: [], technical: "" });

export const sheetMissing: HostProblem = seenProblem("sheet-missing");

export const cancelled = (leftovers: readonly string[]): HostProblem => ({
  code: "cancelled",
  leftovers,
  technical: "",
});
