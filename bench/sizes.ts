import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { BUILD } from "./host";
import { print } from "./report";

const FIRST = "runtime.js";
const BEST = 9;

/** Size of a built file once compressed, in thousands of bytes. */
const compressed = (file: string): number => gzipSync(readFileSync(join(BUILD, file)), { level: BEST }).length / 1000;

const sum = (files: readonly string[]): number => files.reduce((total, file) => total + compressed(file), 0);

const nameOf = (address: string): string => new URL(address).pathname.slice(1);

/** Sizes of what is delivered; the scripts of the first screen are those that the browser asked for to show it. */
export function sizes(requests: readonly string[]): void {
  const scripts = readdirSync(BUILD).filter((file) => file.endsWith(".js"));
  const asked = new Set(requests.map(nameOf));
  const firstScreen = scripts.filter((file) => file !== FIRST && asked.has(file));
  const later = scripts.filter((file) => file !== FIRST && !asked.has(file));
  print("Sizes, compressed (gzip -9)", [
    { what: "script before functions are associated", measured: compressed(FIRST), unit: "kB", budget: 40 },
    { what: "first screen, more", measured: sum(firstScreen), unit: "kB", budget: 130 },
    { what: "all scripts, what the pane fetches later included", measured: sum(scripts), unit: "kB", budget: 330 },
    ...firstScreen.map((file) => ({ what: `first screen: ${file}`, measured: compressed(file), unit: "kB" as const })),
    ...later.map((file) => ({ what: `later: ${file}`, measured: compressed(file), unit: "kB" as const })),
    ...["functions.json", "functions-en.json", "manifest.xml", "taskpane.html"].map((file) => ({
      what: file,
      measured: compressed(file),
      unit: "kB" as const,
    })),
    { what: "the bare pane’s script, for comparison", measured: compressed("baseline/baseline.js"), unit: "kB" },
  ]);
}
