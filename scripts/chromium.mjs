import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./lib/root.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const ON_MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const ON_WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
const DOWNLOADS = join(root, ".cache", "browsers");

const PACKAGE_MANAGERS = [
  { command: "apt-get", prepare: ["update"], install: ["install", "-y", "--no-install-recommends", "chromium"] },
  { command: "dnf", install: ["install", "-y", "chromium"] },
  { command: "apk", install: ["add", "--no-cache", "chromium"] },
];

const folders = () => (process.env.PATH ?? "").split(delimiter).filter(Boolean);

const onPath = (name) =>
  folders()
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

function places() {
  if (process.platform === "darwin") return ON_MAC;
  if (process.platform !== "win32") return NAMES.map(onPath).filter(Boolean);
  const roots = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].map((name) => process.env[name]).filter(Boolean);
  return ON_WINDOWS.flatMap((file) => roots.map((folder) => join(folder, file)));
}

/** A file named Chromium may be a stub that only says how to install it: it counts when it says its version. */
function runs(file) {
  if (!existsSync(file)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}

async function downloaded() {
  process.env.PLAYWRIGHT_BROWSERS_PATH = DOWNLOADS;
  const { chromium } = await import("playwright-core");
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

/** The Chromium to use among those already here: CHROME_PATH, then an installed browser, then an earlier download; or null. */
export async function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return existsSync(chosen) ? chosen : null;
  return places().find(runs) ?? downloaded();
}

function installFromSystem() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return;
  const manager = PACKAGE_MANAGERS.find(({ command }) => onPath(command));
  if (!manager) return;
  console.log(`No Chromium here: installing it with ${manager.command}…`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [manager.prepare, manager.install].filter(Boolean)) {
    spawnSync(manager.command, args, { stdio: ["ignore", "ignore", "inherit"], env: environment });
  }
}

function download() {
  console.log("No Chromium here: downloading one into .cache/browsers…");
  const installer = join(root, "node_modules", "playwright-core", "cli.js");
  try {
    execFileSync(process.execPath, [installer, "install", "chromium", "--no-shell"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: DOWNLOADS },
    });
  } catch {
    console.log("The download failed.");
  }
}

/** Finds a Chromium, or installs one: from the system's packages as root, else by download. Null, with one sentence, when nothing helps. */
export async function ensureChromium() {
  if (process.env.CHROME_PATH && !existsSync(process.env.CHROME_PATH)) {
    console.error(`CHROME_PATH names a file that is not there: ${process.env.CHROME_PATH}`);
    return null;
  }
  for (const step of [() => undefined, installFromSystem, download]) {
    step();
    const found = await findChromium();
    if (found) return found;
  }
  console.error("The end-to-end tests need Chrome, Edge or Chromium: install one, or set CHROME_PATH to its program.");
  return null;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  void ensureChromium().then((found) => console.log(found ?? ""));
}
