import type { Browser } from "playwright-core";
import { openPreview } from "../test/e2e/support/browser";
import { askExample, create } from "../test/e2e/support/workbooks";
import { OURS } from "./host";
import { print } from "./report";

/** Requests and bytes that agreeing to the example costs, in a workbook just opened; what the pane reads after is apart. */
export async function scaffold(browser: Browser, origin: string): Promise<void> {
  const preview = await openPreview(browser, { origin, path: OURS });
  const pane = await preview.pane();
  await askExample(pane);
  await preview.page.evaluate(() => window.preview?.host.log.clear());
  const start = performance.now();
  await create(pane, "confirm.action", "success.example");
  const milliseconds = performance.now() - start;
  const all = await preview.page.evaluate(() =>
    window.preview?.host.log.entries.filter(({ kind }) => kind === "workbook")
  );
  await preview.close();
  if (all === undefined) throw new Error("The preview is not open.");
  const entries = all.slice(0, all.map(({ writes }) => writes).lastIndexOf(true) + 1);
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
