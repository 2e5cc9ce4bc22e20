import type { CallFunctions } from "../preview/contract";
import type { OpenedPreview } from "../test/e2e/support/browser";
import { lines } from "../test/data/cost-lines.json";
import { median, print } from "./report";

declare global {
  interface Window {
    /** The way to the functions of the add-in, kept when the host gives it to the workbook. */
    callFunctions?: CallFunctions;
  }
}

const CALLS = 2000;
const RUNS = 20;

/** Keeps the host's way to the functions: no cell and no spreadsheet engine take part in what is measured. */
const keepCall = (preview: OpenedPreview): Promise<void> =>
  preview.page.evaluate(async () => {
    const page = window.preview;
    if (page === undefined) throw new Error("The preview is not open.");
    const register = page.workbook.registerFunctions.bind(page.workbook);
    page.workbook.registerFunctions = (namespace, functions, call) => {
      window.callFunctions = call;
      register(namespace, functions, call);
    };
    page.host.reload();
    await page.host.whenReady();
  });

interface Batch {
  readonly milliseconds: number;
  readonly bytes: number;
}

const callOnce = (preview: OpenedPreview, id: string, labels: readonly string[]): Promise<Batch> =>
  preview.page.evaluate(
    async ([functionId, texts]) => {
      const host = window.preview?.host;
      const bytesBefore = host?.functionTraffic().bytes ?? 0;
      const calls = texts.map((text, index) => ({
        id: functionId,
        args: [[[text]], null, null, null],
        address: `Feuil1!B${index + 1}`,
      }));
      const start = performance.now();
      const answers = (await window.callFunctions?.(calls)) ?? [];
      const milliseconds = performance.now() - start;
      if (answers.length !== calls.length || answers.some(({ ok }) => !ok)) throw new Error("A call was not answered.");
      return { milliseconds, bytes: (host?.functionTraffic().bytes ?? 0) - bytesBefore };
    },
    [id, labels] as const
  );

const labelsOf = (run: number): readonly string[] =>
  Array.from(
    { length: CALLS },
    (_, index) => `${lines[index % lines.length]?.label ?? ""}, lot ${run * CALLS + index}`
  );

/** 2 000 calls in one message: ELIGIBILITE with new labels, then with known ones, beside a function that does nothing. */
export async function calls(ours: OpenedPreview, baseline: OpenedPreview): Promise<void> {
  for (const preview of [ours, baseline]) await keepCall(preview);
  const times = { fresh: new Array<number>(), known: new Array<number>(), nothing: new Array<number>() };
  let bytes = 0;
  for (let run = 0; run <= RUNS; run += 1) {
    const labels = labelsOf(run);
    const nothing = await callOnce(baseline, "NOTHING", labels);
    const fresh = await callOnce(ours, "ELIGIBILITE", labels);
    const known = await callOnce(ours, "ELIGIBILITE", labels);
    bytes = fresh.bytes;
    if (run === 0) continue;
    times.nothing.push(nothing.milliseconds);
    times.fresh.push(fresh.milliseconds);
    times.known.push(known.milliseconds);
  }
  const nothing = median(times.nothing);
  print("2 000 calls of a function in one message", [
    { what: "a function that does nothing", measured: nothing, unit: "ms" },
    { what: "ELIGIBILITE, labels never seen", measured: median(times.fresh), unit: "ms" },
    { what: "the same, ratio", measured: median(times.fresh) / nothing, unit: "×", budget: 1.3 },
    { what: "ELIGIBILITE, labels already seen", measured: median(times.known), unit: "ms" },
    { what: "the same, ratio", measured: median(times.known) / nothing, unit: "×", budget: 1.3 },
    { what: "bytes sent to the add-in", measured: bytes / 1000, unit: "kB" },
  ]);
}
