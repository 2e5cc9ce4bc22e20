/** What a request was about. */
export type RequestKind = "workbook" | "functions" | "service" | "settings" | "command" | "file" | "other";

/** One request of the add-in, once answered. */
export interface RequestEntry {
  /** 1 for the first request since the log was made; clearing the log does not start again. */
  readonly number: number;
  readonly kind: RequestKind;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly actions: number;
  /** True when the request asks to change the document, whether or not it was carried out. */
  readonly writes: boolean;
  /** True when the library itself marked the request as a write. It also marks some event registrations so. */
  readonly flaggedAsWrite: boolean;
  readonly milliseconds: number;
  readonly error?: { readonly code: string; readonly message: string; readonly location: string };
}

export interface RequestTotals {
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly writes: number;
}

/** Every request of the add-in, readable by the page and by tests. */
export interface RequestLog {
  readonly entries: readonly RequestEntry[];
  add(entry: Omit<RequestEntry, "number">): void;
  /** Sums over the requests of one kind, or over all. */
  totals(kind?: RequestKind): RequestTotals;
  clear(): void;
  /** Calls the listener after each change; the answer stops it. */
  onChange(listener: () => void): () => void;
}

const KEPT_ENTRIES = 10_000;

export function createRequestLog(): RequestLog {
  const listeners = new Set<() => void>();
  let entries: RequestEntry[] = [];
  let last = 0;
  const tell = () => listeners.forEach((listener) => listener());

  return {
    get entries() {
      return entries;
    },
    add(entry) {
      last += 1;
      entries.push({ number: last, ...entry });
      if (entries.length > KEPT_ENTRIES) entries.shift();
      tell();
    },
    totals: (kind) =>
      entries
        .filter((entry) => kind === undefined || entry.kind === kind)
        .reduce(
          (sum, entry) => ({
            requests: sum.requests + 1,
            bytesIn: sum.bytesIn + entry.bytesIn,
            bytesOut: sum.bytesOut + entry.bytesOut,
            writes: sum.writes + (entry.writes ? 1 : 0),
          }),
          { requests: 0, bytesIn: 0, bytesOut: 0, writes: 0 }
        ),
    clear() {
      entries = [];
      tell();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
