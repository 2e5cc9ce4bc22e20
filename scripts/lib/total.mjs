import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** Prints the closing line of the continuous integration: how many tests passed and failed in all runs. */
const folder = join(root, "build", "results");
const runs = existsSync(folder)
  ? readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")))
  : [];
const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
const failed = sum("numFailedTests") + sum("numRuntimeErrorTestSuites");
console.log(`${sum("numPassedTests")} passed, ${failed} failed`);
