import { fail, ok, type Result } from "../../domain/shared";

/** The parts of a file by their paths, without a slash at the beginning. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What a file may weigh before it is refused: bytes, bytes once unpacked, how many times larger, and parts. */
export interface ZipLimits {
  readonly bytes: number;
  readonly unpacked: number;
  readonly ratio: number;
  readonly parts: number;
}

/** Why a file was not unpacked. */
export type ZipProblem = "too-large" | "too-dense" | "not-a-zip" | "encrypted";

/** A ratio says nothing of what is small. */
const RATIO_COUNTS_FROM = 1_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { readonly entry: Entry; readonly next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const name = at + ENTRY_LENGTH;
  return {
    entry: {
      path: new TextDecoder().decode(bytes.subarray(name, name + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    },
    next: name + nameLength + extra,
  };
}

/** The directory of a file, or null where there is none that can be trusted. */
function readDirectory(bytes: Uint8Array): readonly Entry[] | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const { entry, next } = readEntry(bytes, view, at);
    if (entry.packed === IN_ZIP64 || entry.unpacked === IN_ZIP64 || entry.offset === IN_ZIP64) return null;
    entries.push(entry);
    at = next;
  }
  return entries;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

function problemOf(bytes: Uint8Array, entries: readonly Entry[], limits: ZipLimits): ZipProblem | null {
  const unpacked = sumOf(entries.map((entry) => entry.unpacked));
  if (entries.length > limits.parts || unpacked > limits.unpacked) return "too-large";
  if (unpacked > RATIO_COUNTS_FROM && unpacked > bytes.length * limits.ratio) return "too-dense";
  if (entries.some(({ isEncrypted }) => isEncrypted)) return "encrypted";
  const isKnown = ({ method }: Entry): boolean => method === STORED || method === DEFLATED;
  return entries.every(isKnown) ? null : "not-a-zip";
}

function packedBytes(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array | null {
  const view = viewOf(bytes);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY) return null;
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}

/** Unpacks no more than what the directory announces: a part that holds more is a trap, one that holds less is broken. */
async function inflate(packed: Uint8Array, announced: number): Promise<Uint8Array | null> {
  const reader = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  const whole = new Uint8Array(announced);
  let length = 0;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      if (length + step.value.length > announced) return null;
      whole.set(step.value, length);
      length += step.value.length;
    }
  } catch {
    return null;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return length === announced ? whole : null;
}

async function unpack(bytes: Uint8Array, entry: Entry): Promise<Uint8Array | null> {
  const packed = packedBytes(bytes, entry);
  if (packed === null || entry.method === DEFLATED) return packed && inflate(packed, entry.unpacked);
  return packed.length === entry.unpacked ? packed : null;
}

/** Unpacks a file within limits. What it announces is checked before anything is unpacked, then again on the way. */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<Result<Parts, ZipProblem>> {
  if (bytes.length > limits.bytes) return fail("too-large");
  const entries = bytes.length < END_LENGTH ? null : readDirectory(bytes);
  if (entries === null) return fail("not-a-zip");
  const problem = problemOf(bytes, entries, limits);
  if (problem !== null) return fail(problem);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = await unpack(bytes, entry);
    if (part === null) return fail("not-a-zip");
    parts.set(entry.path.replace(/^\//, ""), part);
  }
  return ok(parts);
}
