import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PROGRAMS = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

const PACKAGE_MANAGERS = [
  {
    command: "apt-get",
    steps: [
      ["update"],
      ["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=600", "libreoffice-calc"],
    ],
  },
  { command: "dnf", steps: [["install", "-y", "libreoffice-calc"]] },
  { command: "apk", steps: [["add", "--no-cache", "libreoffice-calc"]] },
];

const find = () => [process.env.LIBREOFFICE_PATH, ...PROGRAMS].find((file) => file && existsSync(file)) ?? null;

const works = (command) => spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;

function installFromSystem() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return;
  const manager = PACKAGE_MANAGERS.find(({ command }) => works(command));
  if (!manager) return;
  console.log(`No LibreOffice here: installing it with ${manager.command}…`);
  for (const step of manager.steps)
    spawnSync(manager.command, step, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
}

/** The LibreOffice program, installed from the system's packages when missing and when run as root. Null, with one sentence, otherwise. */
export function ensureLibreOffice() {
  for (const step of [() => undefined, installFromSystem]) {
    step();
    const found = find();
    if (found) return found;
  }
  console.error("These checks need LibreOffice Calc 7.4 or later: install it, or set LIBREOFFICE_PATH to its program.");
  return null;
}
