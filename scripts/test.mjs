import { ensureInstalled } from "./lib/install.mjs";
import { runJest } from "./lib/jest.mjs";
import { runTool } from "./lib/run.mjs";

/** `npm test`: installs what is missing, then unit tests, build of the preview, and end-to-end tests in a real Chromium. */
ensureInstalled();

const { ensureChromium } = await import("./chromium.mjs");
const chromium = await ensureChromium();
if (chromium === null) process.exit(1);
console.log(`Chromium: ${chromium}`);

runTool("Building the add-in and the preview", "webpack/bin/webpack.js", ["--env", "target=preview"]);
const status = runJest("Unit and end-to-end tests", "test", ["unit", "e2e"], { CHROME_PATH: chromium });
console.log("\nLeft out here: the LibreOffice checks (npm run test:libreoffice).");
process.exit(status);
