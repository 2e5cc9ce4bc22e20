import { fakeExcel } from "./fakeExcel";

/** What the host says of a step: done, or why not. */
type Answer = { readonly status: string; readonly value?: unknown; readonly error?: object };

const done = (value?: unknown): Answer => ({ status: "succeeded", value });

export const refused = (code: number, message: string): Answer => ({
  status: "failed",
  error: { code, name: "Refused", message },
});

/** A host that gives its file; every member is replaced at will. */
export interface FakeFile {
  content: Uint8Array;
  /** Sets that are there. */
  sets: readonly string[];
  open: () => Answer | null;
  slice: (index: number) => Answer | null;
  /** The bytes of a slice, as this host hands them over. */
  asData: (bytes: Uint8Array) => unknown;
  created: (base64: string) => Promise<void>;
  /** The copies that were opened. */
  readonly copies: Uint8Array[];
  /** What was asked of the file, in order. */
  readonly calls: string[];
}

type Callback = (answer: Answer) => void;

const later = (callback: Callback, answer: Answer): void => void Promise.resolve().then(() => callback(answer));

function openedFile(file: FakeFile, sliceSize: number): object {
  const { calls } = file;
  return {
    size: file.content.length,
    sliceCount: Math.ceil(file.content.length / sliceSize),
    getSliceAsync: (index: number, callback: Callback) => {
      calls.push(`slice ${index}`);
      const bytes = file.content.subarray(index * sliceSize, (index + 1) * sliceSize);
      later(callback, file.slice(index) ?? done({ data: file.asData(bytes), index, size: bytes.length }));
    },
    closeAsync: (callback: Callback) => {
      calls.push("close");
      later(callback, done());
    },
  };
}

/** Excel with a file of this content. */
export function fakeFile(content: Uint8Array): FakeFile {
  fakeExcel();
  const file: FakeFile = {
    content,
    sets: ["ExcelApi", "CompressedFile"],
    open: () => null,
    slice: () => null,
    asData: (bytes) => [...bytes],
    created: () => Promise.resolve(),
    copies: [],
    calls: [],
  };
  Object.assign(Office, { FileType: { Compressed: "compressed" }, AsyncResultStatus: { Succeeded: "succeeded" } });
  Object.assign(Office.context.requirements, { isSetSupported: (name: string) => file.sets.includes(name) });
  Object.assign(Office.context.document, {
    getFileAsync: (type: string, { sliceSize }: { sliceSize: number }, callback: Callback) => {
      file.calls.push(`open ${type}`);
      later(callback, file.open() ?? done(openedFile(file, sliceSize)));
    },
  });
  Object.assign(Excel, {
    createWorkbook: async (base64: string) => {
      file.calls.push("create");
      await file.created(base64);
      file.copies.push(new Uint8Array(Buffer.from(base64, "base64")));
    },
  });
  return file;
}
