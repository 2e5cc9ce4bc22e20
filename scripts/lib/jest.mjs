import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { tryTool } from "./run.mjs";

/** Runs jest projects and leaves their counts in `build/results`, where the continuous integration adds them up. */
export function runJest(title, name, projects, environment = {}) {
  const folder = join(root, "build", "results");
  mkdirSync(folder, { recursive: true });
  const results = join(folder, `${name}.json`);
  const counts = ["--maxWorkers=2", "--json", `--outputFile=${results}`];
  return tryTool(title, "jest/bin/jest.js", ["--selectProjects", ...projects, ...counts], environment);
}
