import { ensureInstalled } from "./lib/install.mjs";
import { runTool } from "./lib/run.mjs";

/** `npm run bench`: installs what is missing, builds the add-in, the preview and the baseline, then measures. `-- --built` keeps an earlier build. */
ensureInstalled();

const { ensureChromium } = await import("./chromium.mjs");
const chromium = await ensureChromium();
if (chromium === null) process.exit(1);
if (!process.argv.includes("--built")) {
  runTool("Building what is measured", "webpack/bin/webpack.js", ["--env", "target=bench"]);
}
runTool("Measuring", "tsx/dist/cli.mjs", ["bench/index.ts"], { CHROME_PATH: chromium });
