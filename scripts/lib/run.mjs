import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.mjs";

/** Runs one of the project's own tools with Node and stops everything when it fails. */
export function runTool(title, script, args = [], environment = {}) {
  const status = tryTool(title, script, args, environment);
  if (status !== 0) process.exit(status);
}

/** Runs one of the project's own tools with Node and answers its exit code. */
export function tryTool(title, script, args = [], environment = {}) {
  if (title) console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}
