import * as z from "zod/mini";
import { percent, section, table } from "../eval/markdown";

const mutant = z.object({
  status: z.enum(["Killed", "Timeout", "Survived", "NoCoverage", "CompileError", "RuntimeError", "Ignored", "Pending"]),
  mutatorName: z.string(),
  replacement: z.optional(z.string()),
  location: z.object({ start: z.object({ line: z.number(), column: z.number() }) }),
});

/** What is read of the report of mutation testing. */
export const mutationReport = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(mutant) })),
});

export type MutationReport = z.output<typeof mutationReport>;
type Mutant = z.output<typeof mutant>;

/** The least share of faults that the tests must notice. */
export const LEAST_SCORE = 0.85;

interface Count {
  readonly noticed: number;
  readonly planted: number;
}

const isNoticed = ({ status }: Mutant): boolean => status === "Killed" || status === "Timeout";
const isLeft = ({ status }: Mutant): boolean => status === "Survived" || status === "NoCoverage";

const countOf = (mutants: readonly Mutant[]): Count => ({
  noticed: mutants.filter(isNoticed).length,
  planted: mutants.filter((each) => isNoticed(each) || isLeft(each)).length,
});

const scoreOf = ({ noticed, planted }: Count): number => (planted === 0 ? 1 : noticed / planted);

/** Share of the planted faults that a test notices. Faults that do not even run are not counted. */
export const mutationScore = ({ files }: MutationReport): number =>
  scoreOf(countOf(Object.values(files).flatMap(({ mutants }) => mutants)));

const ROOM = "src/domain/eligibility/";
const shortName = (file: string): string => file.replace(ROOM, "");

/** The summary kept in docs/mutation.md. */
export function mutationSummary(report: MutationReport): string {
  const files = Object.entries(report.files).map(([file, { mutants }]) => ({ name: shortName(file), mutants }));
  const all = countOf(files.flatMap(({ mutants }) => mutants));
  return section(
    `${String(all.noticed)} of ${String(all.planted)} planted faults are noticed: **${percent(scoreOf(all))}** (at least ${percent(LEAST_SCORE)}).`,
    table(
      ["File", "Noticed", "Planted", "Score"],
      files.map(({ mutants, name }) => {
        const count = countOf(mutants);
        return [name, String(count.noticed), String(count.planted), percent(scoreOf(count))];
      })
    ),
    "### Faults that no test notices",
    table(
      ["Place", "Fault", "Put in its place"],
      files.flatMap(({ mutants, name }) =>
        mutants
          .filter(isLeft)
          .map(({ location, mutatorName, replacement }) => [
            `${name}:${String(location.start.line)}:${String(location.start.column)}`,
            mutatorName,
            `\`${shortened(replacement ?? "")}\``,
          ])
      )
    )
  );
}

const LONGEST = 80;

const shortened = (code: string): string => {
  const line = code.replace(/\s+/g, " ").replaceAll("`", "'");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
