/** Where a request is queued: each sheet is asked for once, however many operations are about it. */
export interface Target {
  readonly workbook: Excel.Workbook;
  readonly sheet: (name: string) => Excel.Worksheet;
}

/** The place of one request: what it found is not kept for the next one. */
export function targetOf(workbook: Excel.Workbook): Target {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    workbook,
    sheet: (name) => {
      const found = sheets.get(name) ?? workbook.worksheets.getItem(name);
      sheets.set(name, found);
      return found;
    },
  };
}

/** One thing asked of Excel: queued, not sent. */
export interface Operation {
  /** Roughly how many characters it adds to the request. */
  readonly size: number;
  readonly queue: (target: Target) => void;
}

/** Excel on the web refuses requests over 5 MB: ours stay well below. */
const LARGEST_REQUEST = 1_000_000;

/** Cuts a step into requests, in order. A step that fits is one request. */
export function requestsOf(
  operations: readonly Operation[],
  largest = LARGEST_REQUEST
): readonly (readonly Operation[])[] {
  const requests: Operation[][] = [[]];
  let size = 0;
  for (const operation of operations) {
    if (size > 0 && size + operation.size > largest) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(operation);
    size += operation.size;
  }
  return requests;
}
