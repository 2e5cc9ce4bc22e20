import type { Browser } from "playwright-core";
import { openPreview } from "../test/e2e/support/browser";
import { makeExample } from "../test/e2e/support/way";
import { OURS } from "./host";
import { print } from "./report";

/** Requests and bytes that the click on the main button costs, in a workbook just opened. */
export async function scaffold(browser: Browser, origin: string): Promise<void> {
  const preview = await openPreview(browser, { origin, path: OURS });
  const pane = await preview.pane();
  await pane.locator("#root button").first().waitFor();
  await preview.page.evaluate(() => window.preview?.host.log.clear());
  const start = performance.now();
  await makeExample(pane);
  const milliseconds = performance.now() - start;
  const entries = await preview.page.evaluate(() =>
    window.preview?.host.log.entries.filter(({ kind }) => kind === "workbook")
  );
  await preview.close();
  if (entries === undefined) throw new Error("The preview is not open.");
  const sent = entries.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  print("Making the example", [
    { what: "requests", measured: entries.length, unit: "", budget: 4 },
    { what: "bytes sent", measured: sent / 1000, unit: "kB", budget: 400 },
    ...entries.map(({ actions, bytesIn, writes }, index) => ({
      what: `request ${index + 1}: ${actions} actions, ${writes ? "writes" : "reads"}`,
      measured: bytesIn / 1000,
      unit: "kB" as const,
    })),
    { what: "click → example ready, in the preview’s own spreadsheet", measured: milliseconds, unit: "ms" },
  ]);
}
