import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Language } from "../../src/domain/shared";
import { productVersion } from "../manifest/productVersion";
import { deliveredFunctions, sourceFunctions } from "./bothWays";
import { callsOf } from "./calls";

/** The most that Excel may have to load before it knows the functions, compressed, office.js apart: kB of 1 000 bytes. */
const FIRST_KB = 40;

/** The most that their code may weigh, which is asked for at the same moment. */
const CODE_KB = 80;

/** Enough to see what is wrong. */
const SHOWN = 10;

const LANGUAGES: readonly Language[] = ["fr", "en"];

const root = join(__dirname, "../..");

interface Script {
  readonly name: string;
  readonly text: Buffer;
  readonly atMost: number;
}

function faultsOfSize({ atMost, name, text }: Script): readonly string[] {
  const size = gzipSync(text, { level: 9 }).length / 1000;
  console.log(`${name}: ${size.toFixed(1)} kB compressed, at most ${atMost}.`);
  return size <= atMost ? [] : [`${name} is ${size.toFixed(1)} kB compressed: more than ${atMost} kB.`];
}

/** The calls to which the scripts and their source do not give the same answer, in both languages. */
async function faultsOfAnswers(first: Script, code: Script): Promise<readonly string[]> {
  const delivered = await deliveredFunctions(first.text.toString("utf8"), code.text.toString("utf8"));
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
    `${code.name}: ${calls.length} calls in ${LANGUAGES.length} languages, ${faults.length} answered otherwise.`
  );
  return faults;
}

/** Checks the scripts that Excel needs to calculate: their size, and that the texts left out are missed by no answer. */
async function run(): Promise<void> {
  const folder = join(root, process.argv[2] ?? "dist");
  const codeName = readdirSync(folder).find((name) => /^functions\.\w+\.js$/.test(name));
  if (codeName === undefined) throw new Error(`${folder} holds no code of the functions.`);
  const first = { name: "runtime.js", text: readFileSync(join(folder, "runtime.js")), atMost: FIRST_KB };
  const code = { name: codeName, text: readFileSync(join(folder, codeName)), atMost: CODE_KB };
  const faults = [...faultsOfSize(first), ...faultsOfSize(code), ...(await faultsOfAnswers(first, code))];
  if (faults.length === 0) return;
  console.error(faults.slice(0, SHOWN).join("\n"));
  process.exitCode = 1;
}

void run();
