import type { OpenedPreview } from "../test/e2e/support/browser";
import { makeExample } from "../test/e2e/support/way";
import { print } from "./report";

/** Requests and bytes that the click on the main button costs. */
export async function scaffold(ours: OpenedPreview): Promise<void> {
  await ours.page.evaluate(() => window.preview?.host.log.clear());
  const start = performance.now();
  await makeExample(await ours.pane());
  const milliseconds = performance.now() - start;
  const totals = await ours.page.evaluate(() => window.preview?.host.log.totals("workbook"));
  if (totals === undefined) throw new Error("The preview is not open.");
  print("Making the example", [
    { what: "requests", measured: totals.requests, unit: "", budget: 4 },
    { what: "of which writes", measured: totals.writes, unit: "" },
    { what: "bytes sent", measured: totals.bytesIn / 1000, unit: "kB", budget: 400 },
    { what: "bytes answered", measured: totals.bytesOut / 1000, unit: "kB" },
    { what: "click → example ready, in the preview’s own spreadsheet", measured: milliseconds, unit: "ms" },
  ]);
}
