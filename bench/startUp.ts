import type { OpenedPreview } from "../test/e2e/support/browser";
import { type Line, median, print } from "./report";

/** Milliseconds since the frame of the add-in began to load. */
interface Start {
  readonly associated: number;
  readonly ready: number;
  readonly usable: number;
}

const RUNS = 20;

/** Runs in the frame before its own scripts: marks when the first button that can be clicked is in the document. */
function watchForButton(): void {
  if (window.top === window) return;
  const observer = new MutationObserver(() => {
    if (document.querySelector("#root button:not([disabled])") === null) return;
    performance.mark("bench:usable");
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Has the host make the frame anew, and reads its marks once the first screen can be used. */
async function startOnce(preview: OpenedPreview): Promise<Start> {
  await preview.page.evaluate(async () => {
    window.preview?.host.reload();
    await window.preview?.host.whenReady();
  });
  const frame = await preview.pane();
  await frame.waitForFunction(() => performance.getEntriesByName("bench:usable").length > 0);
  return frame.evaluate(() => {
    const [associated = 0, ready = 0, usable = 0] = [
      "avdl:functions-associated",
      "avdl:office-ready",
      "bench:usable",
    ].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0);
    return { associated, ready, usable };
  });
}

async function keepCache(preview: OpenedPreview, isUsed: boolean): Promise<void> {
  const session = await preview.page.context().newCDPSession(preview.page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: !isUsed });
}

function linesOf(ours: readonly Start[], bare: readonly Start[], budget: number | undefined): readonly Line[] {
  const afterReady = ({ ready, usable }: Start) => usable - ready;
  const ready = median(ours.map(afterReady));
  const readyBare = median(bare.map(afterReady));
  const whole = median(ours.map(({ usable }) => usable));
  const wholeBare = median(bare.map(({ usable }) => usable));
  return [
    { what: "office.js ready → first screen usable, ours", measured: ready, unit: "ms" },
    { what: "the same, bare pane", measured: readyBare, unit: "ms" },
    { what: "the same, ratio", measured: ready / readyBare, unit: "×", ...(budget === undefined ? {} : { budget }) },
    { what: "frame made → first screen usable, ours", measured: whole, unit: "ms" },
    { what: "the same, bare pane", measured: wholeBare, unit: "ms" },
    { what: "the same, ratio", measured: whole / wholeBare, unit: "×" },
    {
      what: "frame made → functions associated, ours",
      measured: median(ours.map((start) => start.associated)),
      unit: "ms",
    },
    {
      what: "functions associated before office.js is ready, by",
      measured: median(ours.map((start) => start.ready - start.associated)),
      unit: "ms",
    },
  ];
}

async function compare(
  title: string,
  previews: readonly [OpenedPreview, OpenedPreview],
  budget?: number
): Promise<void> {
  const [ours, bare]: readonly [Start[], Start[]] = [[], []];
  for (let run = 0; run <= RUNS; run += 1) {
    const pair = [await startOnce(previews[0]), await startOnce(previews[1])] as const;
    if (run === 0) continue;
    ours.push(pair[0]);
    bare.push(pair[1]);
  }
  print(title, linesOf(ours, bare, budget));
}

/** Start-up of the pane beside that of a bare pane, in turns: first with the browser's cache, then without. */
export async function startUp(ours: OpenedPreview, baseline: OpenedPreview): Promise<void> {
  for (const { page } of [ours, baseline]) await page.addInitScript(watchForButton);
  await compare("Start-up, scripts in the browser’s cache", [ours, baseline], 1.1);
  for (const preview of [ours, baseline]) await keepCache(preview, false);
  await compare("Start-up, nothing in the browser’s cache", [ours, baseline]);
  for (const preview of [ours, baseline]) await keepCache(preview, true);
}
