import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "../../../scripts/chromium.mjs";
import { root } from "../../../scripts/lib/root.mjs";
import { startServer } from "../../../scripts/serve.mjs";
import { startTestBed } from "./testBed.mjs";

/**
 * Serves the built preview on a free port for all end-to-end tests (PREVIEW_ORIGIN), the test bed of the host on
 * another (TEST_BED_ORIGIN), and chooses the browser (CHROME_PATH).
 */
export default async function globalSetup() {
  const directory = join(root, "build", "preview");
  if (!existsSync(join(directory, "taskpane.html"))) {
    throw new Error("The preview is not built: run `npm run build:preview` first, or `npm test` which does all.");
  }
  const chromium = await ensureChromium();
  if (chromium === null) throw new Error("There is no browser for the end-to-end tests.");
  process.env.CHROME_PATH = chromium;
  const preview = await startServer({ port: 0, directory });
  const testBed = await startTestBed();
  process.env.PREVIEW_ORIGIN = preview.origin;
  process.env.TEST_BED_ORIGIN = testBed.origin;
  globalThis.endToEndServers = [preview, testBed];
}
