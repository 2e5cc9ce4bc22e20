import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceMarked } from "../eval/marked";
import { LEAST_SCORE, mutationReport, mutationScore, mutationSummary } from "./summary";

const ROOT = join(__dirname, "../..");
const DOCUMENT = join(ROOT, "docs/mutation.md");

/** Second half of `npm run mutation`: keeps the summary of the report in docs/mutation.md; fails under the least score. */
function summarise(): void {
  const report = mutationReport.parse(JSON.parse(readFileSync(join(ROOT, "build/mutation/mutation.json"), "utf8")));
  const text = mutationSummary(report);
  writeFileSync(DOCUMENT, replaceMarked(readFileSync(DOCUMENT, "utf8"), "mutation", text));
  console.log(text);
  if (mutationScore(report) < LEAST_SCORE) process.exitCode = 1;
}

summarise();
