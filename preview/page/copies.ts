import { RichError } from "../contract";

/** Where pages of the preview speak to one another; nothing leaves the browser. */
const CHANNEL = "avdl-preview-copies";
const PARAMETER = "copie";

/** Milliseconds that a content is kept for the page that was opened, and that this page waits for it. */
const KEPT = 60_000;
const PATIENCE = 15_000;

/** Every .xlsx file begins with these letters. */
const MARK = "PK";

interface Handed {
  readonly token: string;
  readonly bytes: Uint8Array;
}

const isAsk = (data: unknown, token: string): boolean =>
  typeof data === "object" && data !== null && "ask" in data && data.ask === token;

const isHanded = (data: unknown, token: string): data is Handed =>
  typeof data === "object" &&
  data !== null &&
  "token" in data &&
  data.token === token &&
  "bytes" in data &&
  data.bytes instanceof Uint8Array;

/** Bytes of a base64 text. */
export const fromBase64 = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

const CHUNK = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

function decode(base64: string): Uint8Array {
  const refusal = new RichError("InvalidArgument", "The text is not a workbook in base64.");
  try {
    const bytes = fromBase64(base64);
    if (base64 !== "" && !String.fromCharCode(...bytes.subarray(0, MARK.length)).startsWith(MARK)) throw refusal;
    return bytes;
  } catch {
    throw refusal;
  }
}

/** Keeps the content until the page that was opened asks for it. */
function handOver(token: string, bytes: Uint8Array): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (!isAsk(data, token)) return;
    channel.postMessage({ token, bytes });
    channel.close();
  });
  setTimeout(() => channel.close(), KEPT);
}

/** Opens a second page of the preview with that content in base64, or an empty one. */
export function openCopy(base64: string): void {
  const bytes = decode(base64);
  const token = crypto.randomUUID();
  const url = new URL(location.href);
  url.searchParams.delete(PARAMETER);
  if (bytes.length > 0) {
    url.searchParams.set(PARAMETER, token);
    handOver(token, bytes);
  }
  if (window.open(url, "_blank") === null)
    throw new RichError("GeneralException", "The browser did not let the page open a window.");
}

/** The content that the page was opened with; null for a page opened by a person. */
export function takeCopy(search: string): Promise<Uint8Array | null> {
  const token = new URLSearchParams(search).get(PARAMETER);
  if (token === null) return Promise.resolve(null);
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise<Uint8Array>((resolve, reject) => {
    setTimeout(() => reject(new Error("La copie n’est plus disponible.")), PATIENCE);
    channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (isHanded(data, token)) resolve(data.bytes);
    });
    channel.postMessage({ ask: token });
  }).finally(() => channel.close());
}
