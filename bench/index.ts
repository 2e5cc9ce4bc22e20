import { cpus } from "node:os";
import { launchBrowser } from "../test/e2e/support/browser";
import { calls } from "./calls";
import { eligibility } from "./eligibility";
import { BUILD, openBoth } from "./host";
import { indicators } from "./indicators";
import { scaffold } from "./scaffold";
import { sizes } from "./sizes";
import { startUp } from "./startUp";

async function inTheBrowser(): Promise<void> {
  const { startServer } = await import("../scripts/serve.mjs");
  const server = await startServer({ port: 0, directory: BUILD });
  const browser = await launchBrowser();
  try {
    console.log(`\nChromium ${browser.version()}`);
    const { baseline, ours } = await openBoth(browser, server.origin);
    await (await ours.pane()).locator("#root button").first().waitFor();
    sizes(ours.requests);
    await startUp(ours, baseline);
    await scaffold(browser, server.origin);
    await calls(ours, baseline);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Measures everything that has a budget, side by side, and prints it as Markdown. */
async function measure(): Promise<void> {
  console.log(`Node ${process.version}, ${process.platform}, ${cpus().length} × ${cpus()[0]?.model ?? "processor"}`);
  eligibility();
  indicators();
  await inTheBrowser();
}

measure().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
