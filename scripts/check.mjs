import { checkTypes } from "./lib/checkTypes.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runTool } from "./lib/run.mjs";

/** `npm run check`: types, lint, format, unit tests (the manifest's among them), build and what it delivers. `--static` leaves out the tests. */
const staticOnly = process.argv.includes("--static");

ensureInstalled();
checkTypes();
runTool("Lint", "eslint/bin/eslint.js", ["."]);
runTool("Format", "prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]);
if (!staticOnly) runTool("Unit tests and manifest check", "jest/bin/jest.js", ["--selectProjects", "unit"]);
runTool("Production build", "webpack/bin/webpack.js", ["--env", "target=production"]);
runTool("Script that is delivered", "tsx/dist/cli.mjs", ["scripts/delivered/cli.ts"]);
