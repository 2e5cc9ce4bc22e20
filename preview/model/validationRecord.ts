import type { Rect } from "../grid/address";

/** What is shown before typing. */
export interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** What is shown when the typed value is refused. */
export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

/** A check on cells as Office.js describes it. */
export interface ValidationRecord {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Prompt;
  readonly errorAlert: ErrorAlert;
  readonly ignoreBlanks: boolean;
}
