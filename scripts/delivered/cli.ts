import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Language } from "../../src/domain/shared";
import { productVersion } from "../manifest/productVersion";
import { deliveredFunctions, sourceFunctions } from "./bothWays";
import { callsOf } from "./calls";

/** The most that Excel may have to load before it can calculate, compressed, office.js apart: kB of 1 000 bytes. */
const BUDGET_KB = 40;

/** Enough to see what is wrong. */
const SHOWN = 10;

const LANGUAGES: readonly Language[] = ["fr", "en"];

const root = join(__dirname, "../..");

function faultsOfSize(script: Buffer): readonly string[] {
  const size = gzipSync(script, { level: 9 }).length / 1000;
  console.log(`runtime.js: ${size.toFixed(1)} kB compressed, at most ${BUDGET_KB}.`);
  return size <= BUDGET_KB ? [] : [`runtime.js is ${size.toFixed(1)} kB compressed: more than ${BUDGET_KB} kB.`];
}

/** The calls to which the script and its source do not give the same answer, in both languages. */
async function faultsOfAnswers(script: Buffer): Promise<readonly string[]> {
  const delivered = deliveredFunctions(script.toString("utf8"));
  const source = await sourceFunctions(productVersion);
  if (delivered.ids().join() !== source.ids().join()) return [`Other functions: ${delivered.ids().join(", ")}.`];
  const faults: string[] = [];
  const calls = callsOf(root);
  for (const language of LANGUAGES) {
    delivered.speak(language);
    source.speak(language);
    for (const [id, ...argumentList] of calls) {
      const [got, expected] = [delivered, source].map((excel) => excel.ask(id, argumentList));
      if (got !== expected) faults.push(`${id} (${language}) answers ${got ?? ""} in place of ${expected ?? ""}`);
    }
  }
  console.log(
    `runtime.js: ${calls.length} calls in ${LANGUAGES.length} languages, ${faults.length} answered otherwise.`
  );
  return faults;
}

/** Checks the script that Excel loads first: its size, and that the texts left out of it are missed by no answer. */
async function run(): Promise<void> {
  const script = readFileSync(join(root, process.argv[2] ?? "dist", "runtime.js"));
  const faults = [...faultsOfSize(script), ...(await faultsOfAnswers(script))];
  if (faults.length === 0) return;
  console.error(faults.slice(0, SHOWN).join("\n"));
  process.exitCode = 1;
}

void run();
