import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { version } from "../../package.json";

/** `tsx scripts/xlsx/writeExample.ts exemple.xlsx`: writes the example as a file that any spreadsheet opens. */
async function main(): Promise<void> {
  const file = resolve(process.argv[2] ?? "exemple-avdl.xlsx");
  Object.assign(globalThis, { __VERSION__: version });
  const { exampleFile } = await import("./exampleFile");
  const { bytes } = await exampleFile(version);
  writeFileSync(file, bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}

void main();
