/**
 * What the two halves of the preview agree on: the *host* (frame channel, batch interpreter, custom-function bridge)
 * and the *model* (workbook objects with a real spreadsheet engine behind them).
 *
 * A model object is any object whose members carry the wire (PascalCase) names of Office.js and whose `Type` is the
 * class name; the host reads it by name and answers `ApiNotFound` for a member that is not there. Where Office.js itself
 * has a property `type` (NamedItem, DataValidation, ConditionalFormat), `className` carries the class name instead.
 *
 * - A collection gives its members, in order, as the array `Items`, and answers `GetItem(key)` for names and for ids.
 * - A member that answers an object no longer there answers `null`: the add-in sees a null object.
 * - A property or a method may answer a promise: the host waits for it before the next action of the batch.
 * - The host itself answers `_KeepReference`, `_RemoveReference`, `_Register…Event`, `_Unregister…Event`,
 *   `Workbook._Runtime` and `Workbook._GetRange…ForEventByReferenceId`: a model needs none of them.
 */

/** An error that crosses the wire to the add-in with a code of the Office.js vocabulary. */
export class RichError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
    readonly location?: string
  ) {
    super(message);
    this.name = "RichError";
  }
}

/** A cell value as it crosses the wire. Errors are texts such as "#N/A". */
export type Cell = string | number | boolean | null;

/** Something that happened in the workbook and that an add-in may have asked to hear of. */
export type ModelEvent =
  | {
      readonly kind: "changed";
      readonly worksheetId: string;
      readonly address: string;
      readonly changeType:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      readonly source: "Local" | "Remote";
      /** Present when one cell changed. */
      readonly detail?: { readonly before: Cell; readonly after: Cell };
    }
  | { readonly kind: "selectionChanged"; readonly worksheetId: string; readonly address: string }
  | { readonly kind: "activated"; readonly worksheetId: string }
  | { readonly kind: "deactivated"; readonly worksheetId: string }
  | { readonly kind: "added"; readonly worksheetId: string }
  | { readonly kind: "deleted"; readonly worksheetId: string }
  | { readonly kind: "calculated"; readonly worksheetId: string };

/** One custom function as the add-in's metadata file declares it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly result: { readonly dimensionality?: "scalar" | "matrix" };
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly options?: { readonly requiresAddress?: boolean; readonly requiresParameterAddresses?: boolean };
}

/** One call of a custom function that the engine wants answered. Ranges arrive as rows of cells, blanks as null. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly (Cell | readonly (readonly Cell[])[])[];
  /** Sheet-qualified address of the calling cell, quoted as Excel quotes it. */
  readonly address: string;
  readonly parameterAddresses?: readonly (string | null)[];
}

/** The answer to one call: a value, a rectangle of values, or an Excel error such as "#N/A". */
export type FunctionAnswer =
  | { readonly ok: true; readonly value: Cell | readonly (readonly Cell[])[] }
  | { readonly ok: false; readonly error: string; readonly message?: string };

/** Answers many calls at once; the order of answers is the order of calls. */
export type CallFunctions = (calls: readonly FunctionCall[]) => Promise<readonly FunctionAnswer[]>;

/** Why a file was not opened. */
export type FileProblem = "too-large" | "too-dense" | "encrypted" | "not-a-workbook" | "too-many-cells";

/** The workbook as a file, each way. */
export interface WorkbookFiles {
  /** The workbook as it is now, once nothing is being calculated: an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Puts a file in the place of the workbook; says what of the file was not read, or why it was left alone. */
  open(
    bytes: Uint8Array
  ): Promise<
    { readonly ok: true; readonly value: readonly string[] } | { readonly ok: false; readonly problem: FileProblem }
  >;
}

/** What the model gives to the host. */
export interface HostWorkbook {
  /** The root of the `Excel.run` context: class "Workbook". */
  readonly root: object;
  /** Document settings, shared by `Office.context.document.settings` and `workbook.settings`: name → JSON text. */
  readonly settings: Map<string, string>;
  /** Registers one listener for every event of the workbook; the answer stops it. */
  onEvent(listener: (event: ModelEvent) => void): () => void;
  /** Makes the add-in's functions known to the engine under `NAMESPACE.NAME` and says who answers them. */
  registerFunctions(namespace: string, functions: readonly FunctionMetadata[], call: CallFunctions): void;
  /** The add-in is gone or reloading: pending calls show #BUSY! until functions are registered again. */
  unregisterFunctions(): void;
  /** Resolves when no calculation and no custom-function call is pending. */
  whenCalculated(): Promise<void>;
  /** True while a person is typing in a cell: the host then refuses batches as Excel does. */
  isInCellEdit(): boolean;
  /** True when the document is open for reading only: the host then refuses what changes it. Absent where it never is. */
  readonly isReadOnly?: () => boolean;
  readonly setReadOnly?: (readOnly: boolean) => void;
  /** Absent where the workbook cannot be a file: a stand-in in a test. */
  readonly files?: WorkbookFiles;
  /** The Range object behind a changed event. */
  rangeAt(worksheetId: string, address: string): object;
}
