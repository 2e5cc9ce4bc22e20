import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { referenceFiles } from "./referenceFiles";

/** `npm run docs`: writes the reference of the functions and of the indicators. */
for (const { content, path } of referenceFiles()) {
  writeFileSync(join(__dirname, "../..", path), content);
  console.log(path);
}
