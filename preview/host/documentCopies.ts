import type { WorkbookFiles } from "../contract";
import { asNumber } from "./json";

/** Numbers of the calls about the document as a file. */
export const FILE_CALL = { open: 77, slice: 80, close: 81 } as const;

/** Names of what crosses the wire with these calls. */
const ARGUMENT = { fileType: "0", sliceSize: "1", handle: "2", index: "3" } as const;

const COMPRESSED = 1;

/** Excel keeps no more than two copies: the others must be closed first. */
const MOST_COPIES = 2;

/** Codes as the library explains them: no such kind of file, no such copy, no room, no such slice. */
const FAULT = { fileType: 1009, handle: 3000, room: 5001, slice: 3001 } as const;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

type Arguments = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;

/** Copies of the document that the add-in has asked for and has not let go. */
export interface DocumentCopies {
  /** True for the number of a call about files, where there are files. */
  answers(dispatchId: number): boolean;
  answer(dispatchId: number, args: Arguments): Promise<Answer>;
  clear(): void;
}

/** Hands over the document in slices, as `getFileAsync` wants it. */
export function createDocumentCopies(files: WorkbookFiles | undefined): DocumentCopies {
  const copies = new Map<number, Copy>();
  let last = 0;

  async function open(args: Arguments): Promise<Answer> {
    if (files === undefined || args[ARGUMENT.fileType] !== COMPRESSED) return { Error: FAULT.fileType };
    if (copies.size >= MOST_COPIES) return { Error: FAULT.room };
    const bytes = await files.save();
    last += 1;
    copies.set(last, { bytes, sliceSize: asNumber(args[ARGUMENT.sliceSize]) });
    return { 0: last, 1: bytes.length };
  }

  function slice(args: Arguments): Answer {
    const copy = copies.get(asNumber(args[ARGUMENT.handle]));
    if (copy === undefined) return { Error: FAULT.handle };
    const start = asNumber(args[ARGUMENT.index]) * copy.sliceSize;
    const bytes = copy.bytes.subarray(start, start + copy.sliceSize);
    return bytes.length === 0 ? { Error: FAULT.slice } : { 0: [...bytes], 1: bytes.length };
  }

  function close(args: Arguments): Answer {
    return copies.delete(asNumber(args[ARGUMENT.handle])) ? {} : { Error: FAULT.handle };
  }

  return {
    answers: (dispatchId) => files !== undefined && Object.values(FILE_CALL).some((call) => call === dispatchId),
    async answer(dispatchId, args) {
      if (dispatchId === FILE_CALL.open) return open(args);
      return dispatchId === FILE_CALL.slice ? slice(args) : close(args);
    },
    clear: () => copies.clear(),
  };
}
