import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { root } from "./root.mjs";

const lockFile = join(root, "package-lock.json");
const modules = join(root, "node_modules");
const stamp = join(modules, ".installed-from");

const lockHash = () => createHash("sha256").update(readFileSync(lockFile)).digest("hex");

const isCurrent = () => existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash();

/** Installs the packages of the lock file when they are missing or older than it, and says so. */
export function ensureInstalled() {
  if (isCurrent()) return;
  console.log("Installing packages (once, a few minutes)…");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error("The packages could not be installed. Check the network, then run the same command again.");
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, lockHash());
}
