import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { guideUsh2020 } from "../../src/domain/eligibility";
import { readLabelledSets } from "../../test/support/labelledSets";
import { auditReport, rulesWithoutSource } from "./audit/auditReport";
import { auditVocabulary } from "./audit/vocabulary";
import { readCauses } from "./causes";
import { replaceMarked } from "./marked";
import { report, type Half } from "./report";

const DOCUMENT = join(__dirname, "../../docs/eligibility.md");

/** Marked parts of the document, by what they hold. */
const MARKS: Readonly<Record<Half, string>> = { development: "figures", reporting: "kept figures" };

/**
 * `npm run eval` measures the development lines and audits the vocabulary; with `--report`, the kept ones too. It
 * rewrites the marked parts of docs/eligibility.md and prints them. Fails where an error has no cause, a rule no
 * trade source.
 */
function evaluate(halves: readonly Half[]): void {
  const sets = readLabelledSets();
  const labelsOf = (ofTrade: boolean): readonly string[] =>
    sets
      .filter(({ id }) => (id !== "cost-lines") === ofTrade)
      .flatMap(({ development, reporting }) => [...development, ...reporting].map(({ label }) => label));
  const audits = auditVocabulary(guideUsh2020, labelsOf(false), labelsOf(true));
  const reports = halves.map((half) => ({ half, ...report(sets, half, readCauses()) }));

  const parts = [
    ...reports.map(({ half, text }) => ({ mark: MARKS[half], text })),
    { mark: "vocabulary", text: auditReport(audits) },
  ];
  const document = parts.reduce(
    (text, part) => replaceMarked(text, part.mark, part.text),
    readFileSync(DOCUMENT, "utf8")
  );
  writeFileSync(DOCUMENT, document);
  for (const { text } of parts) console.log(`${text}\n`);

  const missing = [
    ...reports.flatMap(({ withoutCause }) =>
      withoutCause.map(({ answered, set }) => `cause à écrire: ${set} ${answered.line.id}`)
    ),
    ...rulesWithoutSource(audits).map((id) => `source à déclarer: ${id}`),
  ];
  for (const each of missing) console.error(each);
  if (missing.length > 0) process.exitCode = 1;
}

evaluate(process.argv.includes("--report") ? ["development", "reporting"] : ["development"]);
