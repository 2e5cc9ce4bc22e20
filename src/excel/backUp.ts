import { fail, ok, type Result } from "../domain/shared";
import { hostProblem, type HostProblem, type HostProblemCode } from "./hostProblem";
import { knows } from "./support";

/** Where `Excel.createWorkbook` begins. */
const NEEDED_VERSION = "1.8";

/** Bytes asked for at once: office.js refuses more than 4 MB. */
const SLICE = 1024 * 1024;

/**
 * Largest file that is copied, in bytes. The copy goes back to Excel as base64, a third longer, in one request, and
 * Excel on the web refuses requests above 5 MB.
 */
const LARGEST = 3_500_000;

/** Bytes turned into characters at once: more would be too many arguments of one call. */
const CHUNK = 0x8000;

const problem = (code: HostProblemCode, technical: string): HostProblem => ({ code, leftovers: [], technical });

/** What the common interface of Office says of a failure. */
const said = ({ error }: Office.AsyncResult<unknown>): string =>
  [error.code, error.name, error.message].map(String).join(" | ");

/** True when this Excel gives its file to the add-in and opens another one: not on iPad, not before Excel 2019. */
export const canBackUp = (): boolean =>
  knows(NEEDED_VERSION) &&
  Office.context.requirements.isSetSupported("CompressedFile", "1.1") &&
  "getFileAsync" in Office.context.document;

const openFile = (): Promise<Result<Office.File, HostProblem>> =>
  new Promise((resolve) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, (result) => {
      const isThere = result.status === Office.AsyncResultStatus.Succeeded;
      resolve(isThere ? ok(result.value) : fail(problem("no-copy", said(result))));
    });
  });

/** A file left open blocks the next one; a failure to close it changes nothing of the copy. */
const closeFile = (file: Office.File): Promise<void> => new Promise((resolve) => file.closeAsync(() => resolve()));

const isByte = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= 255;

/** Depending on the host the bytes of a slice are a list of numbers or an array of bytes. */
const bytesOf = (data: unknown): Uint8Array | null => {
  if (data instanceof Uint8Array) return data;
  return Array.isArray(data) && data.every(isByte) ? Uint8Array.from(data) : null;
};

const readSlice = (file: Office.File, index: number): Promise<Result<Uint8Array, HostProblem>> =>
  new Promise((resolve) => {
    file.getSliceAsync(index, (result) => {
      const isThere = result.status === Office.AsyncResultStatus.Succeeded;
      const bytes = isThere ? bytesOf(result.value.data) : null;
      const why = isThere ? `slice ${index}: no bytes` : said(result);
      resolve(bytes === null ? fail(problem("no-copy", why)) : ok(bytes));
    });
  });

const textOf = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
};

/** The whole file as base64, read slice after slice. */
async function readFile(file: Office.File): Promise<Result<string, HostProblem>> {
  if (file.size > LARGEST) return fail(problem("copy-too-large", `${file.size} > ${LARGEST}`));
  let text = "";
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await readSlice(file, index);
    if (!slice.ok) return slice;
    text += textOf(slice.value);
  }
  return text.length === file.size ? ok(btoa(text)) : fail(problem("no-copy", `${text.length} / ${file.size} bytes`));
}

/** Of a copy, what Excel does not explain and what it finds too large have their own sentences. */
const copyProblem = (error: unknown): HostProblem => {
  const told = hostProblem(error);
  if (told.code === "too-large") return { ...told, code: "copy-too-large" };
  return told.code === "unexpected" ? { ...told, code: "no-copy" } : told;
};

async function copy(): Promise<Result<null, HostProblem>> {
  const opened = await openFile();
  if (!opened.ok) return opened;
  const content = await readFile(opened.value).finally(() => closeFile(opened.value));
  if (!content.ok) return content;
  await Excel.createWorkbook(content.value);
  return ok(null);
}

/**
 * Opens a copy of the workbook as it is now, in another window, for the person to save. The workbook itself is not
 * written, and nothing leaves the computer. Every failure is a problem with its sentence.
 */
export async function backUp(): Promise<Result<null, HostProblem>> {
  if (!canBackUp()) return fail(problem("not-supported", `CompressedFile 1.1, ExcelApi ${NEEDED_VERSION}`));
  try {
    return await copy();
  } catch (error) {
    return fail(copyProblem(error));
  }
}
