import type { FunctionMetadata } from "../contract";

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
